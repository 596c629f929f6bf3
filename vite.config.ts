import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { liveCurriculum } from "./src/cli/live-curriculum.ts";

/** Lets the browser fetch the live map's code beside the page's instead of after it. */
function preloadMap(): Plugin {
  return {
    name: "preload-map",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((chunk) => chunk.type === "chunk" && chunk.name === "map-controller")
          .map(({ fileName }) => ({
            tag: "link",
            attrs: { rel: "modulepreload", crossorigin: true, href: `./${fileName}` },
            injectTo: "head",
          })),
    },
  };
}

/** Puts the stylesheet into the page, so that the picture of the map is painted after one answer from the server. */
function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) =>
        Object.values(bundle).reduce((page, file) => {
          if (file.type !== "asset" || !file.fileName.endsWith(".css")) return page;
          delete bundle[file.fileName];
          const link = new RegExp(`<link[^>]*href="./${file.fileName}"[^>]*>`);
          return page.replace(link, () => `<style>${file.source}</style>`);
        }, html),
    },
  };
}

export default defineConfig({
  root: "src",
  publicDir: "../public",
  base: "./",
  plugins: [react(), preloadMap(), inlineStyles(), liveCurriculum("graph")],
  build: { outDir: "../dist/explorer", emptyOutDir: true, target: "es2023" },
  preview: { open: process.stdout.isTTY === true },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
  },
});

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { leanCytoscape } from "./src/cli/lean-cytoscape.ts";
import { liveCurriculum } from "./src/cli/live-curriculum.ts";

/**
 * Leaves it to `start.js` to ask for the page's program, once the page itself has been painted: a
 * picture of the map is in it, and gets a slow line for itself.
 */
function startAfterPaint(): Plugin {
  return {
    name: "start-after-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        const [tag, program] =
          /<script type="module"[^>]* src="([^"]+)"><\/script>/.exec(html) ?? [];
        if (!tag || !program) throw new Error("The page has no program.");
        return html
          .replace(tag, "")
          .replace(/<link rel="modulepreload"[^>]*>/g, "")
          .replace("<script defer", `$& data-program="${program}"`);
      },
    },
  };
}

/** Puts the stylesheet into the page, so that the picture of the map is painted after one answer from the server. */
function inlineStyles(): Plugin {
  return {
    name: "inline-styles",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        let page = html;
        for (const link of html.match(/<link rel="stylesheet"[^>]*>/g) ?? []) {
          const name = /href="\.\/([^"]+)"/.exec(link)?.[1] ?? "";
          const file = bundle[name];
          if (file?.type !== "asset")
            throw new Error(`The page links a stylesheet that was not built: ${link}`);
          page = page.replace(link, () => `<style>${file.source}</style>`);
          delete bundle[name];
        }
        return page;
      },
    },
  };
}

export default defineConfig({
  root: "src",
  publicDir: "../public",
  base: "./",
  plugins: [react(), leanCytoscape(), startAfterPaint(), inlineStyles(), liveCurriculum("graph")],
  build: {
    outDir: "../dist/explorer",
    emptyOutDir: true,
    target: "es2023",
    modulePreload: {
      // Browsers of that age preload modules themselves.
      polyfill: false,
      // Asking for a part fetches its own file, and the page's is there.
      resolveDependencies: (file, needed) =>
        needed.filter((other) => other !== file && !/\/index-/.test(other)),
    },
    // What the first view needs is one file, whatever of it later parts need, too: it packs better.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "page", tags: ["$initial"] }] } },
    },
  },
  resolve: {
    alias: {
      // The one made for browsers decodes Markdown's `&copy;` as HTML, for which a worker has no document.
      "decode-named-character-reference": fileURLToPath(
        import.meta.resolve("decode-named-character-reference"),
      ),
    },
  },
  // Workers fetch the readers of foreign formats when they are needed.
  worker: { format: "es" },
  preview: { open: process.stdout.isTTY === true },
  test: {
    root: ".",
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // Laws try hundreds of cases; a busy machine must not fail them.
    testTimeout: 60_000,
  },
});

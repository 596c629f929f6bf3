import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { leanCytoscape } from "./src/cli/lean-cytoscape.ts";

/**
 * The embedded map, built twice: `--mode parts` as a light entry that fetches the rest when it is
 * wanted, `--mode one-file` as one file for those who pin what they load by its hash. The components
 * of the explorer are drawn by Preact here, which is small and hands no text to a parser.
 */
export default defineConfig(({ mode }) => ({
  root: "src/embed",
  base: "./",
  publicDir: false,
  plugins: [leanCytoscape(), mode === "one-file" && withoutOtherSources()],
  resolve: {
    alias: {
      "react-dom/client": "preact/compat/client",
      "react-dom": "preact/compat",
      "react/jsx-runtime": "preact/jsx-runtime",
      react: "preact/compat",
    },
  },
  build: {
    outDir: fileURLToPath(new URL("dist/explorer/embed", import.meta.url)),
    emptyOutDir: false,
    target: "es2023",
    modulePreload: false,
    rolldownOptions: mode === "one-file" ? oneFile : parts,
  },
}));

/** What is fetched late in parts would be in the one file for everybody. */
function withoutOtherSources(): Plugin {
  return {
    name: "without-other-sources",
    enforce: "pre",
    resolveId: (id, from) =>
      id === "./other-sources.ts" && from
        ? fileURLToPath(new URL("no-other-sources.ts", pathToFileURL(from)))
        : undefined,
  };
}

const define = fileURLToPath(new URL("src/embed/define.ts", import.meta.url));

const parts = {
  input: { "prereq-graph": define },
  preserveEntrySignatures: "allow-extension" as const,
  output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" },
};

const oneFile = {
  input: { embed: define },
  output: { format: "iife" as const, entryFileNames: "[name].js", codeSplitting: false },
};

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { leanCytoscape } from "./src/cli/lean-cytoscape.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The languages that there is one file in, and what it and their words are called. */
const languages = { en: "english", de: "german", es: "spanish" } as const;
type Code = keyof typeof languages;

/**
 * The embedded map, built several times by `build-embed.ts`. `--mode parts`: a light entry that
 * fetches the rest when it is wanted. `--mode en`, and so on: one file, for those who pin what they
 * load by its hash, in that language. `--mode frame`: the page for frames. The components of the
 * explorer are drawn by Preact, which is small and hands no text to a parser.
 */
export default defineConfig(({ mode }) => ({
  root: "src/embed",
  base: "./",
  publicDir: false,
  plugins: [
    leanCytoscape(),
    isCode(mode) && inOneFile(mode),
    isCode(mode) && integrity(),
    mode === "frame" && framePage(),
  ],
  resolve: {
    alias: mode === "package-react" ? {} : preact,
    // Not what is made for browsers: that decodes Markdown's `&copy;` as HTML, which strict pages refuse.
    conditions: ["module", "production"],
    mainFields: ["module", "main"],
  },
  build: {
    outDir: here(mode.startsWith("package") ? "dist/package" : "dist/explorer/embed"),
    emptyOutDir: false,
    target: "es2023",
    modulePreload: false,
    cssCodeSplit: false,
    // What may weigh how much is told in package.json, compressed.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: isCode(mode) ? oneFile(mode) : (others[mode] ?? parts),
  },
}));

const preact = {
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  react: "preact/compat",
};

const parts = {
  input: { "prereq-graph": here("src/embed/define.ts"), host: here("src/embed/host.ts") },
  preserveEntrySignatures: "allow-extension" as const,
  // What the map is drawn by is as sure to be needed as what is around it.
  checks: { ineffectiveDynamicImport: false },
  output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" },
};

/** Scripts that are no modules: in a sandboxed frame, which has no origin, modules are refused. */
const script = {
  format: "iife" as const,
  codeSplitting: false,
  entryFileNames: "[name].js",
};

/** What would be fetched late is in the file; nothing asks where the file lies. */
const noWarning = { emptyImportMeta: false };

const frame = {
  input: { frame: here("src/embed/frame/main.ts") },
  checks: noWarning,
  output: { ...script, assetFileNames: "frame[extname]" },
};

/** The package that others install: its entries, and what they share. */
const packaged = {
  input: {
    core: here("src/package/core.ts"),
    formats: here("src/package/formats.ts"),
    element: here("src/package/element.ts"),
    define: here("src/embed/define.ts"),
    host: here("src/embed/host.ts"),
  },
  preserveEntrySignatures: "strict" as const,
  output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" },
};

/** The component for React, which is the page's own, around the element as it is built. */
const packagedReact = {
  input: { react: here("src/embed/react.ts") },
  preserveEntrySignatures: "strict" as const,
  external: ["react", /define\.ts$/],
  output: {
    entryFileNames: "[name].js",
    paths: (id: string) => (id.endsWith("define.ts") ? "./define.js" : id),
  },
};

const others: Readonly<Record<string, typeof frame | typeof packaged | typeof packagedReact>> = {
  frame,
  package: packaged,
  "package-react": packagedReact,
};

const oneFile = (code: Code) => ({
  checks: noWarning,
  input: { [code === "en" ? "embed" : `embed.${code}`]: here("src/embed/define.ts") },
  output: script,
});

/** The words of parts of the explorer that are not in the embedded map. */
const unspoken =
  /\/(calendar|authoring|changes|check|documents|embedding|imported|hover|lens|notices|opening|orders|own-progress|pages|palette|placement|problems|search|share|shell|shortcuts|start|take-away)\.ts$/;

/** What is fetched late in parts, or not at all, would be in the one file for everybody. */
function inOneFile(code: Code): Plugin {
  const instead = new Map([
    [here("src/embed/live/other-sources.ts"), here("src/embed/live/no-other-sources.ts")],
    [here("src/language/languages.ts"), here("src/embed/live/one-language.ts")],
  ]);
  const english = here("src/language/english.ts");
  const words = languages[code];
  return {
    name: "in-one-file",
    enforce: "pre",
    resolveId: (id, from) =>
      id.startsWith(".") && from
        ? instead.get(fileURLToPath(new URL(id, pathToFileURL(from))))
        : undefined,
    load: (id) => {
      if (id === english && code !== "en")
        return `export { ${words} as english } from "./${words}.ts";`;
      const [, part] = id.startsWith(here(`src/language/${words}/`))
        ? (unspoken.exec(id) ?? [])
        : [];
      return part && `export const ${camelCase(part)} = {};`;
    },
  };
}

/** Writes beside each script the hash by which a page can pin it. */
function integrity(): Plugin {
  return {
    name: "integrity",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const { fileName, ...file } of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        const hash = createHash("sha384").update(file.code).digest("base64");
        const source = `sha384-${hash}\n`;
        this.emitFile({ type: "asset", fileName: `${fileName}.integrity`, source });
      }
    },
  };
}

/** The page for frames, in which `prereq build` puts title and picture. */
function framePage(): Plugin {
  return {
    name: "frame-page",
    generateBundle() {
      const source = readFileSync(here("src/embed/frame/index.html"));
      this.emitFile({ type: "asset", fileName: "index.html", source });
    },
  };
}

function camelCase(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function isCode(mode: string): mode is Code {
  return Object.hasOwn(languages, mode);
}

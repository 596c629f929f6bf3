import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const source = fileURLToPath(new URL("../../node_modules/cytoscape/src/", import.meta.url));

/**
 * Modules of Cytoscape that the map has no use for, and what stands in for each: algorithms on
 * graphs (ours are in `core`), layouts (ours is in `scene`), the renderer for graphics processors,
 * pictures as files (ours are SVG), and general functions of which it uses the simplest case.
 */
const instead: ReadonlyMap<string, string> = new Map([
  ["collection/algorithms/index.mjs", "export default {};"],
  ["collection/degree.mjs", "export default {};"],
  ["core/export.mjs", "export default {};"],
  ["extensions/renderer/canvas/export-image.mjs", "export default {};"],
  [
    "extensions/layout/index.mjs",
    `import impl from "./preset.mjs"; export default [{ name: "preset", impl }];`,
  ],
  ["extensions/renderer/canvas/webgl/drawing-redraw-webgl.mjs", "export default {};"],
  [
    "extensions/renderer/canvas/layered-texture-cache.mjs",
    `export default class {
      getLayers() {}
      invalidateElements() {}
      enqueueElementRefinement() {}
    }`,
  ],
  [
    "heap.mjs",
    `export default class {
      constructor(compare) {
        this.compare = compare;
        this.items = [];
      }
      size() {
        return this.items.length;
      }
      push(item) {
        this.items.push(item);
      }
      peek() {
        return this.items.reduce((least, item) => (this.compare(item, least) < 0 ? item : least));
      }
      pop() {
        const least = this.size() > 0 ? this.peek() : undefined;
        this.items = this.items.filter((item) => item !== least);
        return least;
      }
      updateItem() {}
    }`,
  ],
  [
    "lodash/debounce.js",
    `export default (act, wait) => {
      let timer;
      const later = function (...given) {
        clearTimeout(timer);
        timer = setTimeout(() => act.apply(this, given), wait);
      };
      later.cancel = () => clearTimeout(timer);
      return later;
    };`,
  ],
  ["lodash/toPath.js", `export default (path) => path.split(".");`],
  ["lodash/get.js", "export default (of, path) => path.reduce((inner, key) => inner?.[key], of);"],
  [
    "lodash/set.js",
    `export default () => { throw new Error("Data of elements are flat here."); };`,
  ],
]);

/** Code that is there, and what stands instead. */
interface Change {
  readonly from: string;
  readonly to: string;
}

/**
 * What Cytoscape does that a map in somebody else's page must not, and what it does instead. It
 * writes a style element into the page, which strict content policies refuse; `map-pane.css` says
 * the same. It keeps a finger on a card to itself, even where fingers may not move the map.
 */
const mended: ReadonlyMap<string, readonly Change[]> = new Map([
  [
    "extensions/renderer/base/index.mjs",
    [{ from: "if( !stylesheetAlreadyExists ){", to: "if( false ){" }],
  ],
  [
    "extensions/renderer/base/load-listeners.mjs",
    [
      {
        from: "if( capture && start != null ){\n        e.preventDefault();",
        to: "if( capture && start != null && cy.userPanningEnabled() ){\n        e.preventDefault();",
      },
      {
        from: "r.touchData.capture = false;\n      }\n\n      e.preventDefault();",
        to: "r.touchData.capture = false;\n      }\n\n      if( e.cancelable ) e.preventDefault();",
      },
    ],
  ],
]);

/**
 * Builds Cytoscape from its own modules, without those the map never calls; that is a quarter of
 * it. The build fails when a new version of Cytoscape no longer has one of them.
 */
export function leanCytoscape(): Plugin {
  const replaced = new Set<string>();
  return {
    name: "lean-cytoscape",
    apply: "build",
    enforce: "pre",
    config: () => ({
      define: { "process.env.VERSION": '"lean"', "process.env.TEST_BUILD": "false" },
    }),
    resolveId: (id) => {
      if (id === "cytoscape") return `${source}index.mjs`;
      return instead.has(id) ? `${source}${id}` : undefined;
    },
    load: (id) => {
      const name = id.startsWith(source) ? id.slice(source.length) : undefined;
      const code = name === undefined ? undefined : instead.get(name);
      if (name !== undefined && code !== undefined) replaced.add(name);
      return code;
    },
    transform: (code, id) => {
      const name = id.startsWith(source) ? id.slice(source.length) : undefined;
      const changes = name === undefined ? undefined : mended.get(name);
      if (name === undefined || !changes?.every(({ from }) => code.includes(from)))
        return undefined;
      replaced.add(name);
      const mend = (text: string, { from, to }: Change) => text.replace(from, to);
      return { code: changes.reduce(mend, code), map: null };
    },
    generateBundle: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const isMap = chunks.some(({ moduleIds }) => moduleIds.includes(`${source}index.mjs`));
      const missing = [...instead.keys(), ...mended.keys()].filter((name) => !replaced.has(name));
      if (isMap && missing.length > 0) {
        throw new Error(
          `Cytoscape has no ${missing.join(", ")} any more, or another one; see lean-cytoscape.ts.`,
        );
      }
    },
  };
}

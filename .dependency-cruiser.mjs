/** The layers of src/README.md. Each message says what to do instead. */
const layer = (name, from, mayImport, instead) => ({
  name,
  comment: instead,
  severity: "error",
  from: { path: from },
  to: { path: "^src/", pathNot: mayImport },
});

const core = "src/core";

export default {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files need each other. Move what both need into a file of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "unresolvable",
      comment: "This import leads nowhere. Mend the path or install the package.",
      severity: "error",
      from: {},
      // A package of types alone has no file to be found.
      to: { couldNotResolve: true, pathNot: "^mdast$" },
    },
    layer(
      "model-imports-nothing",
      `^${core}/model/`,
      [`^${core}/model/`],
      "The nouns know nothing else. Put the function where its other inputs live.",
    ),
    layer(
      "prerequisites-layer",
      `^${core}/prerequisites/`,
      [`^${core}/(model|prerequisites)/`],
      "Questions on a network use the nouns only. Pass what you need in as an argument.",
    ),
    layer(
      "suggesting-layer",
      `^${core}/suggesting/`,
      [`^${core}/(model|prerequisites|suggesting)/`],
      "What speaks for a prerequisite is read from the nouns. Rules and shells ask for it.",
    ),
    layer(
      "curriculum-layer",
      `^${core}/curriculum/`,
      [`^${core}/(model|prerequisites|suggesting|curriculum)/`],
      "Reading and checking come before planning. Move planning out, or pass its answer in.",
    ),
    layer(
      "planning-layer",
      `^${core}/planning/`,
      [`^${core}/(model|prerequisites|curriculum|planning)/`],
      "A plan knows no calendar and no picture. Let those import the plan.",
    ),
    layer(
      "scheduling-layer",
      `^${core}/scheduling/`,
      [`^${core}/(model|prerequisites|curriculum|planning|scheduling)/`],
      "A calendar knows no picture and no page. Let those import the schedule.",
    ),
    layer(
      "search-layer",
      `^${core}/search/`,
      [`^${core}/(model|search)/`],
      "Search looks at the nouns only.",
    ),
    layer(
      "merging-layer",
      `^${core}/merging/`,
      [`^${core}/(model|prerequisites|curriculum|search|merging)/`],
      "Merging makes a draft of curricula. What is planned or drawn of it comes later.",
    ),
    layer(
      "editing-layer",
      `^${core}/editing/`,
      [`^${core}/(model|curriculum|editing)/`],
      "An edit makes one written curriculum of another. Reading and checking it is the caller's.",
    ),
    {
      ...layer(
        "language-layer",
        "^src/language/",
        ["^src/language/", `^${core}/model/`],
        "The words of the interface know the nouns only. Pass what a sentence tells in as an argument.",
      ),
      from: { path: "^src/language/", pathNot: "/late/" },
    },
    layer(
      "late-words-layer",
      "^src/language/.*late/",
      [
        "^src/language/",
        `^${core}/model/`,
        `^${core}/suggesting/(reason|english-reasons).ts$`,
        `^${core}/curriculum/rules/facts.ts$`,
      ],
      "Of what core tells in words of its own, other languages know the shape. Put that into these files.",
    ),
    layer(
      "scene-layer",
      "^src/scene/",
      ["^src/(core|language|scene)/"],
      "The scene is computed from core alone. Pass in what the explorer knows as a value.",
    ),
    layer(
      "formats-layer",
      "^src/formats/",
      ["^src/(core|language|scene|formats)/"],
      "A format is text in, text out. Files and screens belong to the shells.",
    ),
    layer(
      "explorer-layer",
      "^src/explorer/",
      ["^src/(core|language|scene|formats|explorer)/"],
      "The explorer has no screen. Let app or view import it.",
    ),
    layer(
      "view-layer",
      "^src/view/",
      ["^src/(scene|view)/", `^${core}/model/`],
      "The view draws a scene it was given. Compute it in src/scene.",
    ),
    layer(
      "app-layer",
      "^src/app/",
      ["^src/(core|language|scene|formats|explorer|view|app)/"],
      "Shells never import each other. Move what both need down into explorer, scene or formats.",
    ),
    layer(
      "embed-layer",
      "^src/embed/",
      [
        "^src/(core|language|scene|formats|explorer|view|embed)/",
        "^src/app/(goal|language|map|outline|planner|shell|styles|text|topic)/",
        "^src/app/(browser|explorer-context|focus)\\.tsx?$",
      ],
      "The embedded map shares the explorer's parts that are about topics and ways. A part that needs the whole page, its address or its storage is not for other people's pages.",
    ),
    {
      name: "light-entry",
      comment:
        "The entry of the embedded map is fetched by every reader of a page. Put the code into src/embed/live, which is fetched when it is wanted.",
      severity: "error",
      from: { path: "^src/embed/", pathNot: "^src/embed/((live|frame)/|react.ts$)" },
      to: {
        path: "^(src/(core|language|formats|explorer|view|app|embed/live)|node_modules)/",
        pathNot: "\\.css$",
        dependencyTypesNot: ["type-only", "dynamic-import"],
      },
    },
    layer(
      "package-layer",
      "^src/package/",
      ["^src/(core|language|formats|embed|package)/"],
      "The package only names what it gives. Put code where its layer is.",
    ),
    layer(
      "pages-layer",
      "^src/pages/",
      ["^src/(core|language|scene|formats|pages)/", "^src/app/text/(Phrase|Prose).tsx$"],
      "Pages without script share words, pictures and the plainest texts with the explorer, nothing that acts.",
    ),
    layer(
      "cli-layer",
      "^src/cli/",
      ["^src/(core|language|scene|formats|pages|cli)/"],
      "Shells never import each other. Move what both need down into core, scene or formats.",
    ),
    {
      name: "pure-core-and-scene",
      comment:
        "Core and scene have no files, no network and no clock. Take texts as arguments and let a shell read them.",
      severity: "error",
      from: { path: "^src/(core|language|scene|formats|explorer|pages)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "cytoscape-only-in-view",
      comment: "Only src/view draws. Describe what you want in the scene.",
      severity: "error",
      from: { pathNot: "^(src/view|tests)/" },
      to: { path: "node_modules/cytoscape" },
    },
    {
      name: "react-only-in-shells",
      comment:
        "Only src/app, src/embed/live, src/embed/react.ts and src/pages are React. Put state into src/explorer and subscribe to it.",
      severity: "error",
      from: { pathNot: "^(src/(app|embed/live|pages)/|src/embed/react.ts$|tests|vite.config.ts)" },
      to: { path: "node_modules/(react|react-dom|@types/react)/" },
    },
    {
      name: "graphology-only-in-prerequisites",
      comment:
        "Ask src/core/prerequisites, which keeps ids from files away from the library's keys.",
      severity: "error",
      from: { pathNot: `^(${core}/prerequisites|tests)/` },
      to: { path: "node_modules/graphology" },
    },
    {
      name: "fuse-only-in-search",
      comment: "Ask src/core/search.",
      severity: "error",
      from: { pathNot: `^(${core}/search|tests)/` },
      to: { path: "node_modules/fuse.js" },
    },
    {
      name: "calendars-only-in-scheduling",
      comment: "Ask src/core/scheduling for dates and reviews; it keeps clocks and time zones out.",
      severity: "error",
      from: { pathNot: `^(${core}/scheduling|tests)/` },
      to: { path: "node_modules/(temporal-polyfill|ts-fsrs)" },
    },
    {
      name: "yaml-not-in-the-browser",
      comment:
        "YAML is for people's files and the command line; browsers read JSON. Import the JSON reader instead, or write YAML in a worker that is fetched when somebody asks for it.",
      severity: "error",
      from: {
        path: "^src/(app|embed|view|explorer|scene)/",
        pathNot: "/(files-worker|opening-worker|merging-worker|merging-desk|read-given).ts$",
      },
      to: { path: "node_modules/yaml", reachable: true },
    },
    {
      name: "no-tests-in-the-product",
      comment: "Product code must not need its tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".css", ".mjs", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};

const words = (text: string) => ({ text });
const attribute = (name: string, type: string, description: string) => ({
  name,
  type: words(type),
  description,
});
const event = (name: string, type: string, description: string) => ({
  name: `prereq-${name}`,
  type: words(`CustomEvent<${type}>`),
  description,
});
const property = (name: string, type: string, of?: string) => ({
  kind: "field" as const,
  name,
  type: words(type),
  ...(of !== undefined && { attribute: of, reflects: true }),
});
const method = (name: string, returns: string, description: string, parameter?: string) => ({
  kind: "method" as const,
  name,
  description,
  ...(parameter !== undefined && { parameters: [{ name: parameter, type: words("string") }] }),
  return: { type: words(returns) },
});

const attributes = [
  attribute("src", "string", "The address of the curriculum, or of any file that can be imported."),
  attribute("cross-origin-source", "boolean", "That `src` may lie at another origin."),
  attribute("goal", "string", "The id of a goal of the curriculum, or of a topic."),
  attribute("topic", "string", "The id of the selected topic."),
  attribute("known", "string", "Ids of known topics, with spaces between them."),
  attribute("view", "'map' | 'outline' | 'path'", "What is shown."),
  attribute("theme", "'auto' | 'light' | 'dark' | 'page'", "Whose colour scheme is taken."),
  attribute("lang", "string", "The language of the interface."),
  attribute("loading", "'interaction' | 'lazy' | 'eager'", "When the live map comes."),
  attribute("gestures", "'cooperative' | 'greedy'", "Whose one finger and the wheel are."),
  attribute("controls", "string", "Any of `title views zoom overview`, or `none`."),
  attribute("readonly", "boolean", "That the reader can mark nothing."),
];

const element = {
  kind: "class" as const,
  name: "PrereqGraph",
  tagName: "prereq-graph",
  customElement: true as const,
  description:
    "A map of topics and prerequisites: first its picture, then, when it is wanted, live.",
  superclass: { name: "HTMLElement" },
  attributes,
  members: [
    ...attributes
      .filter(({ name }) => !["known", "cross-origin-source", "lang"].includes(name))
      .map(({ name, type }) => property(name, type.text, name)),
    property("known", "readonly string[]", "known"),
    property("crossOriginSource", "boolean", "cross-origin-source"),
    property("data", "unknown"),
    property("ready", "Promise<void>"),
    method("load", "Promise<void>", "Brings the live map now."),
    method("focusTopic", "void", "Selects a topic and brings it into sight.", "id"),
    method("fit", "void", "Shows the whole map."),
    method("reload", "void", "Fetches the curriculum again."),
    method("getPath", "readonly string[]", "The ids of the steps to the goal, in order."),
    method("getState", "LiveState | undefined", "What the reader sees and knows."),
  ],
  events: [
    event("load", "{ title: string; topics: number }", "A curriculum was opened."),
    event("ready", "{}", "The live map can be seen."),
    event("select", "{ id: string | null }", "The reader selected a topic, or nothing."),
    event("progress", "{ id: string; state: string | null }", "The reader marked a topic."),
    event("path", "{ ids: readonly string[] }", "The path to the goal was found."),
    event("view", "{ view: string }", "The reader chose a view."),
    event("height", "{ px: number }", "The height that would show all of a text."),
    event("open-resource", "{ url: string; id: string | null }", "A link is pressed; cancelable."),
    event("error", "{ code: string; message: string }", "Something is wrong."),
  ],
  slots: [{ name: "", description: "What is shown where there is neither picture nor script." }],
  cssParts: ["toolbar", "map", "outline", "path", "panel", "error"].map((name) => ({ name })),
  cssProperties: [
    ...["bg", "panel", "card", "ink", "soft", "line", "edge", "accent", "on-accent"],
    ...["known", "needs", "opens", "focus", "font", "radius"],
  ].map((name) => ({ name: `--prereq-${name}` })),
};

/** The element as editors and catalogues read of it (Custom Elements Manifest, schema 2.1.0). */
export const customElements = {
  schemaVersion: "2.1.0",
  readme: "README.md",
  modules: [
    {
      kind: "javascript-module" as const,
      path: "element.js",
      declarations: [element],
      exports: [
        {
          kind: "js" as const,
          name: "PrereqGraph",
          declaration: { name: "PrereqGraph", module: "element.js" },
        },
      ],
    },
    {
      kind: "javascript-module" as const,
      path: "define.js",
      exports: [
        {
          kind: "custom-element-definition" as const,
          name: "prereq-graph",
          declaration: { name: "PrereqGraph", module: "element.js" },
        },
      ],
    },
  ],
};

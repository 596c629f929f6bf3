import { asMap } from "../../core/curriculum/gather.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import { type DrawnEdge, directionOf } from "./edge-direction.ts";
import { at, type ForeignJson, foreignJson, jsonLimits, listAt, textAt } from "./foreign-json.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { needed, type SketchArea, type SketchTopic } from "./sketch.ts";

/**
 * The `learning-graph.json` that vis-network draws: nodes with a label and a group, edges from one to
 * another. Sites disagree on which end of an edge is the prerequisite, so that it is guessed: in
 * such files prerequisites are mostly listed before what needs them.
 */
export const learningGraphJson: Importer = {
  title: "learning graph in JSON, as vis-network draws it",
  recognises: (file) => {
    const root = foreignJson(file)?.root;
    const isNode = (node: unknown) => textAt(node, "id") !== undefined && textAt(node, "label");
    const isEdge = (edge: unknown) => textAt(edge, "from") !== undefined && textAt(edge, "to");
    return listAt(root, "nodes").some(isNode) && listAt(root, "edges").every(isEdge);
  },
  limits: jsonLimits((root) => ({
    topics: listAt(root, "nodes").length,
    prerequisites: listAt(root, "edges").length,
  })),
  read: (file, options) => {
    const json = foreignJson(file) ?? { root: undefined, locate: () => start(file.path) };
    const nodes = listAt(json.root, "nodes");
    const positions = new Map(nodes.map((node, index) => [textAt(node, "id") ?? "", index]));
    const edges = edgesOf(json);
    const direction = directionOf(edges, positions, options, json.locate(["edges"]));
    const problems = [...direction.problems];
    const needs = new Map<string, string[]>();
    for (const { from, to } of edges) {
      const [user, prerequisite] = direction.fromIsNeeded ? [to, from] : [from, to];
      const known = needs.get(user);
      if (known) known.push(prerequisite);
      else needs.set(user, [prerequisite]);
      if (!positions.has(user)) problems.push(noSuchNode(user, json));
    }
    return {
      title: options.title ?? textAt(json.root, "metadata", "title") ?? fileTitle(file.path),
      ...withSummary(textAt(json.root, "metadata", "description")),
      kind: "graph",
      areas: areasOf(json.root, nodes),
      topics: nodes.map((node, index): SketchTopic => {
        const key = textAt(node, "id") ?? `node ${index + 1}`;
        const group = textAt(node, "group");
        return {
          key,
          title: textAt(node, "label") ?? key,
          place: json.locate(["nodes", index]),
          ...(group !== undefined && { area: group }),
          ...withSummary(textAt(node, "title")),
          needs: (needs.get(key) ?? []).map((key) => needed(key)),
        };
      }),
      goals: [],
      problems,
    };
  },
};

const start = (file: string) => ({ file, line: 1, column: 1 });
const withSummary = (summary: string | undefined) => (summary === undefined ? {} : { summary });

function edgesOf({ root }: ForeignJson): DrawnEdge[] {
  return listAt(root, "edges").flatMap((edge) => {
    const from = textAt(edge, "from");
    const to = textAt(edge, "to");
    if (from === undefined || to === undefined) return [];
    return [{ from, to, label: textAt(edge, "label") }];
  });
}

function noSuchNode(key: string, { locate }: ForeignJson): Problem {
  return {
    code: "undeclared",
    severity: "warning",
    message: `An edge names the node \`${key}\`, which stands nowhere in the file; the edge was left out.`,
    mend: "Add the node, or take the edge out.",
    place: locate(["edges"]),
  };
}

/** Groups with the titles that the file has for them, in its order; then those that only nodes name. */
function areasOf(root: unknown, nodes: readonly unknown[]): SketchArea[] {
  const named = [...(asMap(at(root, "groups")) ?? [])];
  const keys = new Set([
    ...named.map(([key]) => key),
    ...nodes.flatMap((node) => textAt(node, "group") ?? []),
  ]);
  return [...keys].map((key) => ({
    key,
    title: textAt(at(root, "groups", key), "classifierName") ?? key,
  }));
}

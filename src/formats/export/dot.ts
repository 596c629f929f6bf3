import { topicsByArea } from "../../scene/area-summary.ts";
import { drawnRequirements } from "./drawn-requirements.ts";
import { type Exporter, numberedTitle } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { printable } from "./printable.ts";

/** A drawing for Graphviz in the DOT language (graphviz.org/doc/info/lang.html), an area a cluster. */
export const dot: Exporter = {
  title: "drawing for Graphviz (DOT)",
  loses: (curriculum) =>
    leftOut(curriculum, [
      "the summary of the whole",
      "the language",
      "stages",
      "goals",
      "documents",
      "kinds of topics",
      "summaries",
      "hours",
      "other names",
      "former ids",
      "what is retired",
      "what projects ask for",
      "why bridges are there",
      "reasons",
      "self-checks",
      "resources",
    ]),
  showsRoute: true,
  write: (curriculum, _written, route) => {
    const { names, junctions, lines } = drawnRequirements(curriculum);
    const byArea = topicsByArea(curriculum);
    const clusters = curriculum.areas.flatMap(({ id, title }, index) => [
      `  subgraph cluster_${index} {`,
      `    label=${quoted(title)};`,
      ...(byArea.get(id) ?? []).map(
        (topic) =>
          `    ${names.get(topic.id)} [label=${quoted(numberedTitle(topic, route))}, tooltip=${quoted(topic.id)}];`,
      ),
      "  }",
    ]);
    return [
      `digraph ${quoted(curriculum.title)} {`,
      "  rankdir=LR;",
      '  node [shape=box, style=rounded, fontname="sans-serif"];',
      ...clusters,
      ...junctions.map(
        ({ name, kind }) => `  ${name} [shape=circle, label=${kind === "any" ? "or" : "and"}];`,
      ),
      ...[...(route?.goals ?? [])].map((goal) => `  ${names.get(goal)} [penwidth=3];`),
      ...lines.map(({ from, to, helps }) => `  ${from} -> ${to}${helps ? " [style=dotted]" : ""};`),
      "}",
      "",
    ].join("\n");
  },
};

/** In quotes only a quote means something, and a backslash what stands behind it. */
function quoted(text: string): string {
  const safe = printable(text).replace(/\s+/g, " ").replace(/[\\"]/g, "\\$&");
  return `"${safe}"`;
}

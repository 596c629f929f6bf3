import type { Curriculum } from "../../core/model/curriculum.ts";
import { topicsByArea } from "../../scene/area-summary.ts";
import { drawnRequirements } from "./drawn-requirements.ts";
import { type Exporter, numberedTitle, type Route } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { printable } from "./printable.ts";

/** What Mermaid draws unless its settings `maxEdges` and `maxTextSize` are raised. */
const most = { lines: 500, letters: 50_000 };

/** A flowchart in Mermaid (mermaid.js.org), an area a subgraph. */
export const mermaid: Exporter = {
  title: "flowchart in Mermaid",
  loses: (curriculum) => [
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "goals",
      "documents",
      "ids of topics",
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
    ...tooMuch(curriculum),
  ],
  showsRoute: true,
  write: (curriculum, _written, route) => chart(curriculum, route),
};

function tooMuch(curriculum: Curriculum): readonly string[] {
  const { lines } = drawnRequirements(curriculum);
  const { length } = chart(curriculum);
  if (lines.length <= most.lines && length <= most.letters) return [];
  return [
    `Mermaid draws up to ${most.lines} lines and ${most.letters} letters; this has ${lines.length} and ${length}. Raise its maxEdges and maxTextSize.`,
  ];
}

function chart(curriculum: Curriculum, route?: Route): string {
  const { names, junctions, lines } = drawnRequirements(curriculum);
  const byArea = topicsByArea(curriculum);
  return [
    "flowchart LR",
    ...curriculum.areas.flatMap(({ id, title }, index) => [
      `  subgraph a${index}[${quoted(title)}]`,
      ...(byArea.get(id) ?? []).map(
        (topic) => `    ${names.get(topic.id)}[${quoted(numberedTitle(topic, route))}]`,
      ),
      "  end",
    ]),
    ...junctions.map(({ name, kind }) => `  ${name}((${kind === "any" ? "or" : "and"}))`),
    ...lines.map(({ from, to, helps }) => `  ${from} ${helps ? "-.->" : "-->"} ${to}`),
    ...[...(route?.goals ?? [])].map((goal) => `  style ${names.get(goal)} stroke-width:4px`),
    "",
  ].join("\n");
}

/**
 * Whatever could mean something to Mermaid or to HTML is written by its number; the colon, too, behind
 * which Mermaid looks for icons and for colours.
 */
function quoted(text: string): string {
  const safe = printable(text)
    .replace(/\s+/g, " ")
    .replace(/[^\p{L}\p{M}\p{N} ,.()+'’–—-]/gu, (sign) => `#${sign.codePointAt(0)};`);
  return `"${safe}"`;
}

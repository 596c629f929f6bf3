import type { Topic } from "../../core/model/curriculum.ts";
import { escapedXml } from "./escaped-xml.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import {
  losesDeepChoices,
  type PrerequisiteEdge,
  prerequisiteEdges,
} from "./prerequisite-edges.ts";
import { printable } from "./printable.ts";

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

const nodeKeys = {
  label: "string",
  kind: "string",
  area: "string",
  hoursLow: "double",
  hoursHigh: "double",
  summary: "string",
  retired: "boolean",
} as const;
const edgeKeys = { strength: "string", choice: "int", option: "int", why: "string" } as const;

/** A graph in GraphML (graphml.graphdrawing.org), as NetworkX, Gephi and yEd read it. */
export const graphml: Exporter = {
  title: "graph in GraphML",
  loses: (curriculum) => [
    ...losesDeepChoices(curriculum),
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "titles of areas",
      "areas without topics",
      "goals",
      "documents",
      "other names",
      "former ids",
      "what projects ask for",
      "why bridges are there",
      "self-checks",
      "resources",
    ]),
  ],
  write: (curriculum) => {
    const edges = prerequisiteEdges(curriculum);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys("node", nodeKeys),
      ...keys("edge", edgeKeys),
      `  <graph id="${text(curriculum.id)}" edgedefault="directed">`,
      ...curriculum.topics.map(node),
      ...edges.map(edge),
      "  </graph>",
      "</graphml>",
      "",
    ].join("\n");
  },
};

/** Keys of nodes and edges are told apart by a letter before their name. */
function keys(of: "node" | "edge", types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).map(
    ([name, type]) =>
      `  <key id="${of[0]}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function node({ id, title, kind, area, hours, summary, retired }: Topic): string {
  const [hoursLow, hoursHigh] = hours ?? [];
  const values = { label: title, kind, area, hoursLow, hoursHigh, summary, retired };
  return `    <node id="${text(id)}">${data("n", values)}</node>`;
}

function edge({ from, to, ...values }: PrerequisiteEdge): string {
  return `    <edge source="${text(from)}" target="${text(to)}">${data("e", { ...values })}</edge>`;
}

function data(letter: string, values: Values): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `<data key="${letter}_${name}">${text(String(value))}</data>`)
    .join("");
}

const text = (value: string) => escapedXml(printable(value));

import type { Curriculum } from "../../core/model/curriculum.ts";
import { english } from "../../language/english.ts";
import { type Cell, isFormula, plainCsvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { neo4jReadme } from "./neo4j-readme.ts";
import { losesDeepChoices, prerequisiteEdges } from "./prerequisite-edges.ts";

/**
 * Nodes and relationships for Neo4j's bulk import, `neo4j-admin database import full`, with its own
 * header fields (Neo4j Operations Manual, “Import”).
 *
 * All that a topic needs in any case:
 * `MATCH (:Topic {id: 'x'})<-[:PREREQUISITE_OF*]-(n) RETURN DISTINCT n`. A topic that is one of several
 * ways is an `ALTERNATIVE_FOR` the one that needs it: of each `choice` one `option` is enough, and of
 * that option all topics are needed. What may be needed, whichever way is taken:
 * `MATCH (:Topic {id: 'x'})<-[:PREREQUISITE_OF|ALTERNATIVE_FOR*]-(n) RETURN DISTINCT n`.
 */
export const neo4j: Exporter = {
  title: "nodes and relationships for Neo4j's bulk import (CSV)",
  loses: (curriculum) => [
    ...warnings(curriculum),
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
  write: (curriculum) => [
    { path: "topics.csv", text: plainCsvText([nodeHeader, ...nodeRows(curriculum)]) },
    {
      path: "prerequisites.csv",
      text: plainCsvText([relationshipHeader, ...relationshipRows(curriculum)]),
    },
    { path: "README.md", text: neo4jReadme },
  ],
};

const nodeHeader = [
  "id:ID",
  "title",
  "kind",
  "area",
  "hoursLow:float",
  "hoursHigh:float",
  "summary",
  "retired:boolean",
  ":LABEL",
];

const relationshipHeader = [
  ":START_ID",
  ":END_ID",
  "strength",
  "choice:int",
  "option:int",
  "why",
  ":TYPE",
];

const types = {
  required: "PREREQUISITE_OF",
  alternative: "ALTERNATIVE_FOR",
  helps: "HELPS",
} as const;

function nodeRows({ topics }: Curriculum): Cell[][] {
  return topics.map(({ id, title, kind, area, hours, summary, retired }) => [
    id,
    title,
    kind,
    area,
    ...(hours ?? ["", ""]),
    summary,
    retired,
    "Topic",
  ]);
}

function relationshipRows(curriculum: Curriculum): Cell[][] {
  return prerequisiteEdges(curriculum).map(({ from, to, strength, choice, option, why }) => [
    from,
    to,
    strength,
    choice ?? "",
    option ?? "",
    why ?? "",
    types[strength],
  ]);
}

/** What has to be minded with these cells. An apostrophe that tames a formula would come into the database, too. */
function warnings(curriculum: Curriculum): string[] {
  const cells = [...nodeRows(curriculum), ...relationshipRows(curriculum)].flat();
  const formulas = cells.filter(isFormula).length;
  const counted = english.counted(formulas, { one: "cell", other: "cells" });
  return [
    ...(cells.some((cell) => /[\r\n]/.test(String(cell)))
      ? ["Some texts go over several lines: import them with --multiline-fields=true."]
      : []),
    ...(formulas > 0
      ? [
          `A spreadsheet would take ${counted} for a formula: these files are for Neo4j only, the tables (csv) are safe.`,
        ]
      : []),
  ];
}

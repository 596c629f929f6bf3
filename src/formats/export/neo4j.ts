import { plainCsvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import { losesDeepChoices, prerequisiteEdges } from "./prerequisite-edges.ts";

/**
 * Nodes and relationships for Neo4j's bulk import, `neo4j-admin database import full`, with its own
 * header fields (Neo4j Operations Manual, “Import”). Cells are not made safe for spreadsheets.
 *
 * All that a topic needs: `MATCH (t:Topic {id: 'x'})<-[:PREREQUISITE_OF*]-(n) RETURN DISTINCT n`.
 */
export const neo4j: Exporter = {
  title: "nodes and relationships for Neo4j's bulk import (CSV)",
  loses: (curriculum) => [
    ...losesDeepChoices(curriculum),
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "titles of areas",
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
    {
      path: "topics.csv",
      text: plainCsvText([
        [
          "id:ID",
          "title",
          "kind",
          "area",
          "hoursLow:float",
          "hoursHigh:float",
          "summary",
          "retired:boolean",
          ":LABEL",
        ],
        ...curriculum.topics.map(({ id, title, kind, area, hours, summary, retired }) => [
          id,
          title,
          kind,
          area,
          ...(hours ?? ["", ""]),
          summary,
          retired,
          "Topic",
        ]),
      ]),
    },
    {
      path: "prerequisites.csv",
      text: plainCsvText([
        [":START_ID", ":END_ID", "strength", "choice:int", "option:int", "why", ":TYPE"],
        ...prerequisiteEdges(curriculum).map(({ from, to, strength, choice, option, why }) => [
          from,
          to,
          strength,
          choice ?? "",
          option ?? "",
          why ?? "",
          strength === "helps" ? "HELPS" : "PREREQUISITE_OF",
        ]),
      ]),
    },
  ],
};

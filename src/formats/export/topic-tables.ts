import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";
import { leftOut } from "./left-out.ts";
import {
  losesDeepChoices,
  type PrerequisiteEdge,
  prerequisiteEdges,
} from "./prerequisite-edges.ts";

const topicColumns = [
  "Id",
  "Title",
  "Area",
  "Kind",
  "Hours, low",
  "Hours, high",
  "Summary",
  "Other names",
  "Retired",
];
const edgeColumns = ["Needed", "Topic", "Strength", "Choice", "Option", "Why"];

/** Topics and prerequisites as two tables for a spreadsheet. */
export const topicTables: Exporter = {
  title: "tables of topics and of prerequisites (CSV)",
  loses: (curriculum) => [
    ...losesDeepChoices(curriculum),
    ...leftOut(curriculum, [
      "the title of the whole",
      "the summary of the whole",
      "the language",
      "stages",
      "areas without topics",
      "goals",
      "documents",
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
      text: csvText([topicColumns, ...curriculum.topics.map((one) => topicRow(curriculum, one))]),
    },
    {
      path: "prerequisites.csv",
      text: csvText([edgeColumns, ...prerequisiteEdges(curriculum).map(edgeRow)]),
    },
  ],
};

function topicRow({ areas }: Curriculum, topic: Topic): Cell[] {
  const { id, title, kind, summary, aliases, retired } = topic;
  const area = areas.find((one) => one.id === topic.area)?.title ?? topic.area;
  const [low = "", high = ""] = topic.hours ?? [];
  return [id, title, area, kind, low, high, summary, aliases.join("; "), retired ? "yes" : ""];
}

function edgeRow({ from, to, strength, choice, option, why }: PrerequisiteEdge): Cell[] {
  return [from, to, strength, choice ?? "", option ?? "", why ?? ""];
}

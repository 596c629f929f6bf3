import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { Exporter } from "./exporter.ts";
import {
  losesDeepChoices,
  type PrerequisiteEdge,
  prerequisiteEdges,
} from "./prerequisite-edges.ts";

const topicColumns = ["Id", "Title", "Area", "Kind", "Hours, low", "Hours, high", "Summary"];
const edgeColumns = ["Needed", "Topic", "Strength", "Choice", "Option", "Why"];

/** Topics and prerequisites as two tables for a spreadsheet. */
export const topicTables: Exporter = {
  title: "tables of topics and of prerequisites (CSV)",
  loses: (curriculum) => [
    ...losesDeepChoices(curriculum),
    "Resources, self-checks, goals and documents are not in the tables.",
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
  const area = areas.find(({ id }) => id === topic.area)?.title ?? topic.area;
  const [low = "", high = ""] = topic.hours ?? [];
  return [topic.id, topic.title, area, topic.kind, low, high, topic.summary];
}

function edgeRow({ from, to, strength, choice, option, why }: PrerequisiteEdge): Cell[] {
  return [from, to, strength, choice ?? "", option ?? "", why ?? ""];
}

import type { Problem } from "../../core/curriculum/problem.ts";
import { needsFromEdges } from "./edge-needs.ts";
import type { ImportOptions } from "./importer.ts";
import { edgesOf, endsOf } from "./sheet-edges.ts";
import { keyIn, keysByName, topicsOf } from "./sheet-topics.ts";
import type { Sketch } from "./sketch.ts";
import type { EdgeField, Sheet, TopicField } from "./table-columns.ts";

/** The tables of a document, and what was noticed on reading them. */
export interface Sheets {
  readonly topicSheets: readonly Sheet<TopicField>[];
  readonly edgeSheets: readonly Sheet<EdgeField>[];
  readonly problems: readonly Problem[];
}

/** Tables as one document: the prerequisites of all, whichever table has them. */
export function sketchOfSheets(
  { topicSheets, edgeSheets, problems: found }: Sheets,
  head: Pick<Sketch, "title" | "kind">,
  options: ImportOptions,
): Sketch {
  const problems = [...found];
  const tell = (problem: Problem) => problems.push(problem);
  const keys = keysByName(topicSheets);
  const described = topicSheets.flatMap((sheet) => topicsOf(sheet, keys, tell));
  const positions = new Map(described.map(({ key }, index) => [key, index]));
  const edges = edgeSheets
    .flatMap((sheet) => edgesOf(sheet, positions, options, tell))
    .map((edge) => ({
      ...edge,
      needed: keyIn(keys, edge.needed),
      topic: keyIn(keys, edge.topic),
    }));
  // Tables of prerequisites alone describe their topics by naming them.
  const topics = topicSheets.length > 0 ? described : endsOf(edges);
  const known = new Set(topics.map(({ key }) => key));
  for (const { topic, place } of edges)
    if (!known.has(topic)) tell({ ...notInTable(topic), place });
  const drawn = needsFromEdges(edges);
  const areas = new Set(topics.flatMap(({ area }) => area ?? []));
  return {
    ...head,
    ...(options.url !== undefined && { url: options.url }),
    areas: [...areas].map((key) => ({ key, title: key })),
    topics: topics.map((topic) => ({
      ...topic,
      needs: [...topic.needs, ...(drawn.get(topic.key)?.needs ?? [])],
      helps: [...(topic.helps ?? []), ...(drawn.get(topic.key)?.helps ?? [])],
    })),
    goals: [],
    problems,
  };
}

function notInTable(topic: string): Omit<Problem, "place"> {
  return {
    code: "undeclared",
    severity: "warning",
    message: `A prerequisite of \`${topic}\` is listed, which stands in no table of topics; it was left out.`,
    mend: "Add the topic, or take the row out.",
  };
}

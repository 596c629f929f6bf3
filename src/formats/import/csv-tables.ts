import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { edgesOf, endsOf } from "./csv-edges.ts";
import { keyIn, keysByName, topicOf } from "./csv-topics.ts";
import { needsFromEdges } from "./edge-needs.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import type { ImporterOfSeveral } from "./importer-of-several.ts";
import { fileTitle } from "./plain-text.ts";
import type { Sketch } from "./sketch.ts";
import {
  type EdgeField,
  headerOf,
  type Sheet,
  type TopicField,
  type UnderstoodColumn,
} from "./table-columns.ts";
import { rowsOf } from "./table-rows.ts";

const title = "tables of topics and of prerequisites (CSV)";

/** One table: topics, whose prerequisites may stand in a column, or prerequisites alone. */
export const csvTable: Importer = {
  title,
  recognises: isTable,
  read: (file, options) => sketchOf([file], options),
};

/** Tables of topics and tables of prerequisites, which belong together. */
export const csvTables: ImporterOfSeveral = {
  title,
  recognises: (files) => files.length > 0 && files.every(isTable),
  read: sketchOf,
};

function isTable({ text }: SourceFile): boolean {
  const [first] = rowsOf(text.slice(0, 20_000));
  return first !== undefined && headerOf(first) !== undefined;
}

function sketchOf(files: readonly SourceFile[], options: ImportOptions): Sketch {
  const { topicSheets, edgeSheets, problems } = sheetsOf(files);
  const tell = (problem: Problem) => problems.push(problem);
  const keys = keysByName(topicSheets);
  const described = topicSheets.flatMap((sheet) =>
    sheet.rows.map((row) => topicOf(row, sheet, keys, tell)),
  );
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
    title: options.title ?? fileTitle(files[0]?.path ?? ""),
    kind: "table",
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

function sheetsOf(files: readonly SourceFile[]) {
  const problems: Problem[] = [];
  const topicSheets: Sheet<TopicField>[] = [];
  const edgeSheets: Sheet<EdgeField>[] = [];
  for (const file of files) {
    const [first, ...rows] = rowsOf(file.text);
    const header = first && headerOf(first);
    if (!header) continue;
    const sheet = { file: file.path, rows };
    problems.push(columnsRead(file, header.kind, header.columns.understood));
    if (header.kind === "topics") topicSheets.push({ ...sheet, columns: header.columns });
    else edgeSheets.push({ ...sheet, columns: header.columns });
  }
  return { topicSheets, edgeSheets, problems };
}

/** How the columns of a table were understood, so that nobody has to guess. */
function columnsRead(
  { path }: SourceFile,
  kind: "topics" | "edges",
  understood: readonly UnderstoodColumn[],
): Problem {
  const read = understood.flatMap(({ name, as }) =>
    as === undefined ? [] : `\`${name}\` as ${meanings[as] ?? as}`,
  );
  const unknown = understood.filter(({ as }) => as === undefined).map(({ name }) => `\`${name}\``);
  const rest = unknown.length > 0 ? ` Left out: ${unknown.join(", ")}.` : "";
  return {
    code: "columns",
    severity: "note",
    message: `Taken for a table of ${kind === "topics" ? "topics" : "prerequisites"}: ${read.join(", ")}.${rest}`,
    mend: "If a column was misunderstood, give it another name.",
    place: { file: path, line: 1, column: 1 },
  };
}

/** Names of fields that do not say by themselves what they mean. */
const meanings: Readonly<Record<string, string | undefined>> = {
  needed: "what is needed",
  topic: "the topic that needs it",
  from: "one end",
  to: "the other end",
  low: "hours at least",
  high: "hours at most",
  needs: "prerequisites",
  helps: "what helps",
  aliases: "other names",
  url: "a page to learn from",
};

function notInTable(topic: string): Omit<Problem, "place"> {
  return {
    code: "undeclared",
    severity: "warning",
    message: `A prerequisite of \`${topic}\` is listed, which stands in no table of topics; it was left out.`,
    mend: "Add the topic, or take the row out.",
  };
}

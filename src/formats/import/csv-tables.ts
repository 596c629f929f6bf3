import { didYouMean } from "../../core/curriculum/closest.ts";
import { limits } from "../../core/curriculum/limits.ts";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { columnsRead } from "./columns-read.ts";
import type { EarlyLimits } from "./early-limits.ts";
import type { Importer, ImportOptions } from "./importer.ts";
import type { ImporterOfSeveral } from "./importer-of-several.ts";
import { fileTitle } from "./plain-text.ts";
import { type Sheets, sketchOfSheets } from "./sheets.ts";
import type { Sketch } from "./sketch.ts";
import {
  type ColumnFields,
  type EdgeField,
  type Header,
  headerOf,
  type Sheet,
  type TopicField,
  type UnderstoodColumn,
} from "./table-columns.ts";
import { type Row, rowsOf, tableOf } from "./table-rows.ts";

const title = "tables of topics and of prerequisites (CSV)";

/** A row of a table of topics is one; of a table of prerequisites, too. */
const tableLimits: EarlyLimits = {
  length: limits.foreignLength,
  count: (file) => {
    const [first, ...rows] = tableOf(file);
    const isOfTopics = first === undefined || headerOf(first)?.kind !== "edges";
    return isOfTopics
      ? { topics: rows.length, prerequisites: 0 }
      : { topics: 0, prerequisites: rows.length };
  },
};

/** One table: topics, whose prerequisites may stand in a column, or prerequisites alone. */
export const csvTable: Importer = {
  title,
  recognises: isTable,
  limits: tableLimits,
  read: (file, options) => sketchOf([file], options),
};

/** Tables of topics and tables of prerequisites, which belong together. */
export const csvTables: ImporterOfSeveral = {
  title,
  recognises: (files) => files.length > 0 && files.every(isTable),
  limits: tableLimits,
  read: sketchOf,
};

/** How the columns of a table were understood. */
export interface TableRead {
  readonly file: string;
  readonly kind: Header["kind"];
  readonly columns: readonly UnderstoodColumn<TopicField | EdgeField>[];
}

/** How the columns of tables are understood, with what a person says of them; none of a file that is no table. */
export function tablesIn(files: readonly SourceFile[], said: ColumnFields): TableRead[] {
  return files.flatMap((file) => {
    const [first] = tableOf(file);
    const header = first && headerOf(first, said);
    return header
      ? [{ file: file.path, kind: header.kind, columns: header.columns.understood }]
      : [];
  });
}

function isTable({ text }: SourceFile): boolean {
  const [first] = rowsOf(text.slice(0, 20_000));
  return first !== undefined && headerOf(first) !== undefined;
}

function sketchOf(files: readonly SourceFile[], options: ImportOptions): Sketch {
  const title = options.title ?? fileTitle(files[0]?.path ?? "");
  return sketchOfSheets(sheetsOf(files, options.columns), { title, kind: "table" }, options);
}

function sheetsOf(files: readonly SourceFile[], said?: ColumnFields): Sheets {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const topicSheets: Sheet<TopicField>[] = [];
  const edgeSheets: Sheet<EdgeField>[] = [];
  for (const file of files) {
    const [first, ...rows] = tableOf(file).map(spoken);
    const header = first && headerOf(first, said);
    if (!header) {
      if (first) problems.push(notUnderstood(file.path, first));
      continue;
    }
    for (const name of first.cells) names.add(name);
    const sheet = { file: file.path, rows };
    problems.push(columnsRead(file.path, header.kind, header.columns.understood));
    if (header.kind === "topics") topicSheets.push({ ...sheet, columns: header.columns });
    else edgeSheets.push({ ...sheet, columns: header.columns });
  }
  const start = { file: files[0]?.path ?? "", line: 1, column: 1 };
  for (const name of said?.keys() ?? [])
    if (!names.has(name)) problems.push({ ...noColumn(name, [...names]), place: start });
  return { topicSheets, edgeSheets, problems };
}

function notUnderstood(file: string, { cells, line }: Row): Problem {
  return {
    code: "no-columns",
    severity: "error",
    message: `The columns of this table are not understood: ${cells.map((name) => `\`${name}\``).join(", ")}.`,
    mend: "Call one of them `id` or `title` and another `prerequisites`, or say what they are.",
    place: { file, line, column: 1 },
  };
}

function noColumn(name: string, names: readonly string[]): Omit<Problem, "place"> {
  return {
    code: "no-such-column",
    severity: "warning",
    message: `There is no column \`${name}\`, of which it was said what it is.`,
    mend: didYouMean(name, names, `The columns are ${names.join(", ")}.`),
  };
}

/** A row without the apostrophes that keep spreadsheets from taking a cell for a formula. */
function spoken({ cells, line }: Row): Row {
  return { cells: cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")), line };
}

import type { Problem } from "../../core/curriculum/problem.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Importer } from "./importer.ts";
import { fileTitle } from "./plain-text.ts";
import { needed, type Sketch, type SketchTopic } from "./sketch.ts";
import { type Row, rowsOf, tableOf, topicRows } from "./table-rows.ts";

/**
 * The `learning-graph.csv` of “intelligent textbooks”: an id, a label, the ids it depends on with
 * `|` between them and, in later dialects, a taxonomy id, which becomes the area. Older files have
 * no header, or labels with commas that were not quoted.
 */
export const learningGraphCsv: Importer = {
  title: "learning graph in CSV",
  recognises: (file) => {
    const rows = rowsOf(file.text.slice(0, 20_000)).slice(0, 50);
    const [first] = rows;
    if (!first) return false;
    if (isHeader(first)) return true;
    const fits = rows.filter(({ cells }) => /^\d+$/.test(cells[0] ?? "") && cells.length >= 2);
    return fits.length === rows.length && rows.some(({ cells }) => isList(cells.at(-1)));
  },
  limits: topicRows,
  read: (file, { title }) => {
    const rows = tableOf(file);
    const header = rows[0] && isHeader(rows[0]) ? rows[0] : undefined;
    const columns = header ? header.cells.length : 3;
    const problems: Problem[] = [];
    const topics = rows.slice(header ? 1 : 0).map((row) => topicOf(row, columns, file, problems));
    const groups = new Set(topics.flatMap(({ area }) => area ?? []));
    return {
      title: title ?? fileTitle(file.path),
      kind: "graph",
      areas: [...groups].map((key) => ({ key, title: key })),
      topics,
      goals: [],
      problems,
    } satisfies Sketch;
  },
};

const isHeader = ({ cells }: Row): boolean =>
  /^concept[\s_-]?id$/i.test(cells[0] ?? "") && /label|name/i.test(cells[1] ?? "");

/** Ids with `|` between them, or nothing. */
const isList = (cell: string | undefined): boolean =>
  cell !== undefined && /^\d*(\s*\|\s*\d+)*$/.test(cell);

/** One row. Cells too many belong to a label whose commas were not quoted. */
function topicOf(
  { cells, line }: Row,
  columns: number,
  { path }: SourceFile,
  problems: Problem[],
): SketchTopic {
  const place = { file: path, line, column: 1 };
  const extra = Math.max(0, cells.length - columns);
  const label = cells.slice(1, 2 + extra).join(", ");
  const [dependencies = "", taxonomy = ""] = cells.slice(2 + extra);
  if (extra > 0)
    problems.push({
      code: "unquoted-comma",
      severity: "note",
      message: `The row has ${cells.length} cells instead of ${columns}; “${label}” was taken for its label.`,
      mend: "Put labels with commas in double quotes.",
      place,
    });
  const keys = dependencies.split("|").map((key) => key.trim());
  return {
    key: cells[0] ?? "",
    title: label,
    place,
    ...(taxonomy !== "" && { area: taxonomy }),
    needs: keys.filter((key) => key !== "").map((key) => needed(key)),
  };
}

import Papa from "papaparse";
import { printable } from "./printable.ts";

export type Cell = string | number | boolean;

/** What spreadsheets take for the beginning of a formula, in full width, too. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet would take a cell for a formula. */
export const isFormula = (cell: Cell) => typeof cell === "string" && formulaStart.test(cell);

/**
 * Rows as CSV (RFC 4180) for spreadsheets: a cell that one would take for a formula begins with an
 * apostrophe instead.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return text(rows, { escapeFormulae: formulaStart, newline: "\r\n" });
}

/** Rows as CSV for programs, which get every cell as it is. */
export function plainCsvText(rows: readonly (readonly Cell[])[], delimiter = ","): string {
  return text(rows, { newline: "\n", delimiter });
}

function text(rows: readonly (readonly Cell[])[], config: Papa.UnparseConfig): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? printable(cell) : cell)),
  );
  return `${Papa.unparse(cells, config)}${config.newline}`;
}

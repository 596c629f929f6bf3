import type { PlanFormat } from "../../formats/export/plan-formats.ts";

const types: Readonly<Record<PlanFormat, string>> = {
  ics: "text/calendar",
  md: "text/markdown",
  csv: "text/csv",
};

/** Spreadsheets take a table for UTF-8 only when it begins with this. */
const byteOrderMark = "\uFEFF";

/** A plan's text as the content of a file. */
export function planBlob(format: PlanFormat, text: string): Blob {
  const parts = format === "csv" ? [byteOrderMark, text] : [text];
  return new Blob(parts, { type: `${types[format]};charset=utf-8` });
}

import type { PlanFormat } from "../../formats/export/plan-formats.ts";

const types: Readonly<Record<PlanFormat, string>> = {
  ics: "text/calendar",
  md: "text/markdown",
  csv: "text/csv",
};

/** Spreadsheets take a table for UTF-8 only when it begins with this. */
const byteOrderMark = "\uFEFF";

/** Hands a text to the browser as a file to be saved. */
export function saveFile(name: string, format: PlanFormat, text: string): void {
  const parts = format === "csv" ? [byteOrderMark, text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type: `${types[format]};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

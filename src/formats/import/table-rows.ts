import Papa from "papaparse";
import { limits } from "../../core/curriculum/limits.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { remembered } from "../../core/model/remembered.ts";
import type { EarlyLimits } from "./early-limits.ts";

/** A row of a table with the line of the file that it begins on, from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a file, read once. Of one with more rows than any table may have, only so many that this is seen. */
export const tableOf = remembered(({ text }: SourceFile): readonly Row[] => rowsOf(text));

/** What may be in a table of which each row is a topic. */
export const topicRows: EarlyLimits = {
  length: limits.foreignLength,
  count: (file) => ({ topics: tableOf(file).length, prerequisites: 0 }),
};

/** The rows of a CSV text (RFC 4180, any of `,`, `;`, tab and `|` between cells), empty ones left out. */
export function rowsOf(text: string): Row[] {
  const plain = text.replace(/^\uFEFF/, "");
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(plain, {
    delimitersToGuess: [",", ";", "\t"],
    // Else the line after the last would count when the delimiter is guessed.
    skipEmptyLines: true,
    step: ({ data, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== "")) {
        rows.push({ cells: data.map((cell) => cell.trim()), line });
      }
      line += lineEnds(plain.slice(read, meta.cursor));
      read = meta.cursor;
      if (rows.length > limits.foreignPrerequisites) parser.abort();
    },
  });
  return rows;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

import Papa from "papaparse";

/** A row of a table with the line of the file that it begins on, from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows of a CSV text (RFC 4180, any of `,`, `;`, tab and `|` between cells), empty ones left out. */
export function rowsOf(text: string): Row[] {
  const plain = text.replace(/^\uFEFF/, "");
  const rows: Row[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(plain, {
    delimitersToGuess: [",", ";", "\t"],
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== "")) {
        rows.push({ cells: data.map((cell) => cell.trim()), line });
      }
      line += lineEnds(plain.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return rows;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

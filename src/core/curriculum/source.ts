import type { Place, Problem } from "./problem.ts";

/** One file as it was found. The path is for people, and says which part of a folder it is. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file that is there, but whose text is not to be had. */
export interface UnreadFile {
  readonly path: string;
  readonly fault: "not-utf-8" | "too-large";
}

export type FoundFile = SourceFile | UnreadFile;

/** Whether a path is that of a YAML file; capitals do not count. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** The way to a value inside a file: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** Where the value on a path stands, or its key; where there is none, the nearest value around it. */
export type Locate = (path: Path, part?: "key" | "value") => Place;

/** A file turned into plain data. `value` is `undefined` when the file could not be understood. */
export interface ParsedFile {
  readonly value: unknown;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

/** Locates from a value further in. */
export function within(locate: Locate, ...steps: Path): Locate {
  return (path, part) => locate([...steps, ...path], part);
}

/** Turns an offset in a text into a line and a column, both from 1. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * A file's text without the byte-order mark that some editors put before it; what to tell of the
 * file when it has no text to give or has more than `most` bytes.
 */
export function textOf(file: FoundFile, most: number, mend: string): string | ParsedFile {
  if ("fault" in file && file.fault === "not-utf-8") {
    const message = "The text of this file is not in UTF-8.";
    return unreadable(file.path, "not-utf-8", message, "Save it again in the encoding UTF-8.");
  }
  if ("fault" in file || file.text.length > most)
    return unreadable(file.path, "too-large", `The file has more than ${most} bytes.`, mend);
  return file.text.replace(/^\uFEFF/, "");
}

function unreadable(path: string, code: string, message: string, mend: string): ParsedFile {
  const place = { file: path, line: 1, column: 1 };
  const problem: Problem = { code, severity: "error", message, mend, place };
  return { value: undefined, locate: () => place, problems: [problem] };
}

import type { Problem } from "../../src/core/curriculum/problem.ts";
import type { SourceFile } from "../../src/core/curriculum/source.ts";

/** A small folder that can be opened, as `curriculum.yaml`, one outline and one area. */
const small: Readonly<Record<string, string>> = {
  "curriculum.yaml": `format: prereq/1
id: small
title: Small
documents: [{ id: book, title: Book, outline: documents/book.yaml }]
stages: [{ id: start, title: Start }]
areas: [{ id: basics, title: Basics, stage: start }]
`,
  "documents/book.yaml": `- { id: "1", title: One }
`,
  "topics/basics.yaml": `- id: first
  title: First
  items: [book/1]
`,
};

/** The small folder with some files replaced, added or, with `undefined`, taken away. */
export function folderOf(changes: Readonly<Record<string, string | undefined>> = {}): SourceFile[] {
  return Object.entries({ ...small, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** A problem in one line: where it is and all it says. */
export function inOneLine({ code, place, message, mend }: Problem): string {
  return `${place.file}:${place.line}:${place.column} ${code}: ${message} ${mend}`;
}

import { plain } from "./plain.ts";

/** The widest line of readable answers. */
const width = 92;

/** A text in lines of a readable width; all lines begin with the indent, the first with `first` instead. */
export function wrapped(text: string, indent: string, first: string = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const raw of text.split(/\s+/)) {
    const word = plain(raw);
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

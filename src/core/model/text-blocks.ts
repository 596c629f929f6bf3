/** A part of a text: a paragraph, or a block of code as it stands between two fences. */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "code";
      readonly code: string;
      /** What the fence says of the code, separated by commas: `rust`, `compile_fail`, … */
      readonly words: readonly string[];
    };

/**
 * The paragraphs and blocks of code of a text. Blank lines separate paragraphs; code stands between
 * two lines of three or more backticks, as in CommonMark, and a fence that is never closed goes to
 * the end. No text is an error.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const lines = text.split(/\r\n|[\r\n]/);
  for (let at = 0; at < lines.length; ) {
    const fence = openingFence(lines[at]);
    const end = fence ? closing(lines, at + 1, fence.marks) : endOfParagraph(lines, at);
    if (fence) {
      const code = lines.slice(at + 1, end).map((line) => withoutIndent(line, fence.indent));
      blocks.push({ kind: "code", code: code.join("\n"), words: fence.words });
    } else {
      const paragraph = lines.slice(at, end).join("\n").trim();
      if (paragraph !== "") blocks.push({ kind: "paragraph", text: paragraph });
    }
    at = fence || end === at ? end + 1 : end;
  }
  return blocks;
}

interface Fence {
  readonly indent: number;
  readonly marks: number;
  readonly words: readonly string[];
}

function openingFence(line: string | undefined): Fence | undefined {
  const found = /^( {0,3})(`{3,})([^`]*)$/.exec(line ?? "");
  if (found === null) return undefined;
  const [, indent = "", marks = "", info = ""] = found;
  const words = info.split(/[\s,]+/).filter((word) => word !== "");
  return { indent: indent.length, marks: marks.length, words };
}

/** The line of the closing fence, or the end. */
function closing(lines: readonly string[], from: number, marks: number): number {
  const found = lines.findIndex((line, at) => at >= from && closes(line, marks));
  return found === -1 ? lines.length : found;
}

function closes(line: string, marks: number): boolean {
  const found = /^ {0,3}(`{3,})\s*$/.exec(line);
  return (found?.[1]?.length ?? 0) >= marks;
}

/** The next line that is blank or begins code, from `at` on. */
function endOfParagraph(lines: readonly string[], at: number): number {
  const found = lines.findIndex(
    (line, index) => index >= at && (line.trim() === "" || openingFence(line) !== undefined),
  );
  return found === -1 ? lines.length : found;
}

function withoutIndent(line: string, most: number): string {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(indent, most));
}

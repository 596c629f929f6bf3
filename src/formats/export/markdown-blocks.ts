import { textBlocks } from "../../core/model/text-blocks.ts";
import { markdownText } from "./markdown-text.ts";
import { printable } from "./printable.ts";

/**
 * A long text as lines of Markdown that mean only what it says: a line a paragraph, code between
 * fences as it stands, an empty line between them.
 */
export function markdownBlocks(text: string): string[] {
  return textBlocks(text).flatMap((block, index) => [
    ...(index === 0 ? [] : [""]),
    ...(block.kind === "code" ? fenced(block.code, block.words) : [markdownText(block.text)]),
  ]);
}

/** A fence is longer than any row of backticks inside. */
function fenced(code: string, words: readonly string[]): string[] {
  const longest = Math.max(2, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${printable(words.join(","))}`, ...printable(code).split("\n"), fence];
}

/** Lines put inside something else: behind the spaces of a list, or the signs of a quotation. */
export function inside(sign: string, lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? sign.trimEnd() : `${sign}${line}`));
}

import { limits } from "../../core/curriculum/limits.ts";

/** Text as a title takes it: in one line, not too long. Empty when there is nothing to read in it. */
export function titleFrom(text: string): string {
  return shortened(text.replace(/[\p{Cc}\s]+/gu, " ").trim(), limits.titleLength);
}

/** Whether something of a text was left out to make a title of it. */
export function isShortened(text: string): boolean {
  return text.length > limits.titleLength && titleFrom(text).endsWith("…");
}

/** Text as a summary takes it; undefined when there is nothing to read in it. */
export function summaryFrom(text: string | undefined): string | undefined {
  const plain = shortened((text ?? "").trim(), limits.textLength);
  return plain === "" ? undefined : plain;
}

/** Text of at most so many characters, cut at a word where possible, with a sign that it was cut. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/\s+\S*$/, "") || kept}…`;
}

/** A web address that a curriculum may hold, or undefined. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > limits.urlLength) return undefined;
  return /^https?:\/\/[^\s<>"\\]+$/.test(text) && URL.canParse(text) ? text : undefined;
}

/** A title for a file that has none: its name without folder and ending. */
export function fileTitle(path: string): string {
  const name = path.replace(/^.*[/\\]/, "").replace(/(\.[A-Za-z0-9]+)+$/, "");
  return titleFrom(name.replace(/[-_]+/g, " ")) || "Curriculum";
}

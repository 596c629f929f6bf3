import { isCollection, isNode, isPair } from "yaml";

/** Where the line begins in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Where the next line begins after the one in which an offset lies. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}

/** How many letters stand before an offset in its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Where something of a YAML file begins. */
export function startOf(part: unknown): number {
  const start = isPair(part) ? startOf(part.key) : isNode(part) ? part.range?.[0] : undefined;
  if (start === undefined) throw new CannotKeep();
  return start;
}

/** Where something of a YAML file ends, without the spaces, ends of lines and comments after it. */
export function endOf(text: string, part: unknown): number {
  if (isPair(part)) return part.value === null ? endOf(text, part.key) : endOf(text, part.value);
  if (isCollection(part) && !part.flow && part.items.length > 0)
    return endOf(text, part.items.at(-1));
  const end = isNode(part) ? part.range?.[1] : undefined;
  if (end === undefined) throw new CannotKeep();
  return Math.max(startOf(part), text.slice(0, end).trimEnd().length);
}

/**
 * Where the comment begins that stands right above the line of an offset, or else that line. The one
 * that a file begins with is about the file.
 */
export function withCommentAbove(text: string, offset: number): number {
  const line = lineStart(text, offset);
  let start = line;
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) return start;
    start = above;
  }
  return line;
}

/** Where the empty lines begin that stand above the line of an offset, or else that line. */
export function withEmptyLinesAbove(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (text.slice(above, start).trim() !== "") break;
    start = above;
  }
  return start;
}

/** Where the first line stands that is not empty, from the beginning of a line on. */
export function belowEmptyLines(text: string, offset: number): number {
  const [spaces = ""] = /^(?:[ \t]*\r?\n)*/.exec(text.slice(offset)) ?? [];
  return offset + spaces.length;
}

/** How long the longest line is of those that a stretch of a text is on; `undefined` when it is on one. */
export function widestLine(text: string, from: number, to: number): number | undefined {
  const lines = text.slice(lineStart(text, from), to).split(/\r?\n/);
  return lines.length > 1 ? Math.max(...lines.map(({ length }) => length)) : undefined;
}

/** The text around cannot be kept where something is to be changed, so that more has to be written anew. */
export class CannotKeep extends Error {}

import type { Pieces } from "../model/pieces.ts";

/**
 * Whether some object of a JSON text has a key twice, of which parsing keeps only the last: then
 * the text has more keys than the value that was parsed from it. Looks at quotes only, which takes
 * a tenth of the time that finding all positions takes.
 */
export function* hasKeyTwiceInPieces(text: string, value: unknown): Pieces<boolean> {
  const written = keysWritten(text);
  yield;
  return written !== keysKept(value);
}

function keysWritten(text: string): number {
  let keys = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    at = afterSpace(text, afterString(text, at));
    if (text[at] === ":") keys++;
  }
  return keys;
}

/** Where the string ends that begins at an offset. The text is known to be JSON, so it does end. */
function afterString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before--;
  return (at - before) % 2 === 1;
}

const spaces = new Set(Array.from(" \t\n\r", (space) => space.charCodeAt(0)));

function afterSpace(text: string, start: number): number {
  let at = start;
  while (spaces.has(text.charCodeAt(at))) at++;
  return at;
}

function keysKept(value: unknown): number {
  let keys = 0;
  const open = [value];
  while (open.length > 0) {
    const inside = open.pop();
    if (typeof inside !== "object" || inside === null) continue;
    const parts: readonly unknown[] = Array.isArray(inside) ? inside : Object.values(inside);
    if (parts !== inside) keys += parts.length;
    for (const part of parts) if (typeof part === "object") open.push(part);
  }
  return keys;
}

import type { Pieces } from "../model/pieces.ts";
import { overgrownAt } from "./json-depth.ts";
import { hasKeyTwiceInPieces } from "./json-keys.ts";
import { limits } from "./limits.ts";

/**
 * The value of a JSON text in which nothing is wrong. Undefined where it is no JSON, too long, too deep
 * or has a key twice in an object; `parseJson` tells what it is and where, for which it needs much more code.
 */
export function* soundJsonInPieces(text: string): Pieces<unknown> {
  if (text.length > limits.fileLength || overgrownAt(text)) return undefined;
  const value = parsedOrNot(text);
  yield;
  if (value === undefined || (yield* hasKeyTwiceInPieces(text, value))) return undefined;
  return value;
}

/** The value of a JSON text, `undefined` when it is none. */
export function parsedOrNot(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { limits } from "./limits.ts";

const [quote, backslash] = [0x22, 0x5c];
const [openList, openMap, closeList, closeMap] = [0x5b, 0x7b, 0x5d, 0x7d];

/** Where a text is more than can be read, or has too many parts in all; and what is wrong with it there. */
export interface Overgrown {
  readonly at: number;
  readonly is: "too deep" | "too much";
}

/**
 * The first list or map of a JSON text that stands deeper than the limit, or that is one too many;
 * undefined when there is none. Told from the signs alone, before anything is made of the text: each
 * takes memory, and there may be millions.
 */
export function overgrownAt(text: string): Overgrown | undefined {
  let depth = 0;
  let parts = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) isText = !isText;
    else if (isText) continue;
    else if (code === closeList || code === closeMap) depth--;
    else if (code === openList || code === openMap) {
      if (++depth > limits.depth) return { at, is: "too deep" };
      if (++parts > limits.jsonParts) return { at, is: "too much" };
    }
  }
  return undefined;
}

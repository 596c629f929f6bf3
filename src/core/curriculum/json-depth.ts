import { limits } from "./limits.ts";

const [quote, backslash] = [0x22, 0x5c];
const [openList, openMap, closeList, closeMap] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * The offset of the first list or map of a JSON text that stands deeper than the limit; undefined when
 * there is none. Told from the signs alone, before anything is made of the text: each level would take
 * memory, and there may be millions.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === quote) isText = !isText;
    else if (isText) continue;
    else if (code === closeList || code === closeMap) depth--;
    else if ((code === openList || code === openMap) && ++depth > limits.depth) return at;
  }
  return undefined;
}

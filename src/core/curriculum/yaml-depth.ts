import type { CST } from "yaml";
import { limits } from "./limits.ts";

interface Inside {
  readonly token: CST.Token | null | undefined;
  readonly depth: number;
}

/** The offset of a list or map that stands deeper than the limit; `undefined` when there is none. */
export function someTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: Inside[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let inside = open.pop(); inside !== undefined; inside = open.pop()) {
    const { token, depth } = inside;
    if (!token) continue;
    if (token.type === "document") open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    if (depth === limits.depth) return token.offset;
    for (const { key, value } of token.items)
      open.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
  }
  return undefined;
}

import { type Document, isNode, isScalar, visit } from "yaml";
import type { Mistake } from "./yaml-mistake.ts";

/**
 * Keys that stand twice in a map. The library compares each key of a map with all before it, which
 * takes minutes for a long map; this takes a look at each.
 */
export function repeatedKeys(document: Document): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Map: (_, map) => {
      const met = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (met.has(key.value))
          mistakes.push(duplicateKey(isNode(key) ? key.range?.[0] : undefined));
        met.add(key.value);
      }
    },
  });
  return mistakes;
}

function duplicateKey(at = 0): Mistake {
  return {
    code: "duplicate-key",
    severity: "error",
    message: "The same key stands twice in this map.",
    mend: "Keep one of the two.",
    at,
  };
}

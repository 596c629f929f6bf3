import { type CompactGraph, row } from "./compact.ts";
import { condensation } from "./condensation.ts";

/**
 * How many steps of the longest chain of prerequisites come before each topic: 0 for a topic that
 * needs nothing. Topics on one circle share a level.
 */
export function levels(graph: CompactGraph): Int32Array {
  const { of, before } = condensation(graph.before);
  const heights = new Int32Array(before.starts.length - 1);
  for (const knot of heights.keys()) {
    for (const needed of row(before, knot))
      heights[knot] = Math.max(heights[knot] ?? 0, (heights[needed] ?? 0) + 1);
  }
  return of.map((knot) => heights[knot] ?? 0);
}

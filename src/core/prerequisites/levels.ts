import { type CompactGraph, row } from "./compact.ts";
import { type Condensation, condensation } from "./condensation.ts";

/**
 * How many steps of the longest chain of prerequisites come before each topic: 0 for a topic that
 * needs nothing. Topics on one circle share a level.
 */
export function levels(graph: CompactGraph): Int32Array {
  return heights(condensation(graph.before));
}

/** The same for each position of a network whose circles have become knots. */
export function heights({ of, before }: Condensation): Int32Array {
  const ofKnots = new Int32Array(before.starts.length - 1);
  for (const knot of ofKnots.keys()) {
    for (const needed of row(before, knot))
      ofKnots[knot] = Math.max(ofKnots[knot] ?? 0, (ofKnots[needed] ?? 0) + 1);
  }
  return of.map((knot) => ofKnots[knot] ?? 0);
}

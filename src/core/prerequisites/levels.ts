import type { CompactGraph } from "./compact.ts";
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
  for (let knot = 0; knot < ofKnots.length; knot++) {
    const end = before.starts[knot + 1] ?? 0;
    let height = 0;
    for (let at = before.starts[knot] ?? 0; at < end; at++) {
      height = Math.max(height, (ofKnots[before.entries[at] ?? 0] ?? 0) + 1);
    }
    ofKnots[knot] = height;
  }
  return of.map((knot) => ofKnots[knot] ?? 0);
}

import { type CompactGraph, row } from "./compact.ts";
import { components } from "./components.ts";

/**
 * How many steps of the longest chain of prerequisites come before each topic: 0 for a topic that
 * needs nothing. Topics on one circle share a level.
 */
export function levels(graph: CompactGraph): Int32Array {
  const { count, of } = components(graph.before);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const position of graph.topics.keys()) members[of[position] ?? 0]?.push(position);
  const level = new Int32Array(graph.topics.length);
  for (const [component, positions] of members.entries()) {
    let height = 0;
    for (const position of positions) {
      for (const prerequisite of row(graph.before, position)) {
        if (of[prerequisite] !== component)
          height = Math.max(height, (level[prerequisite] ?? 0) + 1);
      }
    }
    for (const position of positions) level[position] = height;
  }
  return level;
}

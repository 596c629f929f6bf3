import { type CompactGraph, row } from "../compact.ts";

/** So many direct prerequisites or dependents are many. */
const many = 3;

/**
 * 1 for each bottleneck: a topic where ways come together and part again, with at least three direct
 * prerequisites and at least three topics that directly wait for it. The numbers are those that D.
 * Reeping's package CurricularComplexity suggests for courses (`find_bottlenecks`), where one of
 * them is enough; topics are smaller than courses, and every second one would pass.
 */
export function bottlenecks({ before, after, topics }: CompactGraph): Uint8Array {
  return Uint8Array.from(topics, (_topic, position) => {
    const comeTogether = row(before, position).length >= many;
    return comeTogether && row(after, position).length >= many ? 1 : 0;
  });
}

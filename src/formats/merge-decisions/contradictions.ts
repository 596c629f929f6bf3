import type { Problem } from "../../core/curriculum/problem.ts";
import type { Decision } from "../../core/merging/same-topics.ts";
import type { WrittenDecision } from "./read-decisions.ts";

/** Decisions that cannot be kept beside the others, as problems of their file. */
export function contradictions(
  impossible: readonly Decision[],
  written: readonly WrittenDecision[],
): Problem[] {
  return written.flatMap((decision) => {
    if (!impossible.includes(decision)) return [];
    const { one, other, place } = decision;
    return {
      code: "contradiction",
      severity: "error",
      message: `“${one.title}” and “${other.title}” are said to be different here, but other entries make them the same.`,
      mend: "Take this entry out, or one of those that connect the two.",
      place,
    } satisfies Problem;
  });
}

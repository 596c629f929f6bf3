import type { PairCosts } from "./pair-costs.ts";
import type { Precedence } from "./precedence.ts";

/**
 * The weighted sum of the times at which positions are finished, plus `constant`, as a pair problem:
 * a position that comes before another delays its end by its own time (the scheduling problem
 * 1 | prec | Σ wC; E. Lawler, "Sequencing jobs to minimize total weighted completion time subject to
 * precedence constraints", 1978). Times and weights are whole numbers; weights may be negative.
 */
export function weightedEnds(
  precedence: Precedence,
  times: Float64Array,
  weights: ArrayLike<number>,
  constant = 0,
): PairCosts {
  let own = 0;
  for (const [position, time] of times.entries()) own += time * (weights[position] ?? 0);
  return {
    precedence,
    cost: (one, other) => (times[one] ?? 0) * (weights[other] ?? 0),
    constant: constant + own,
  };
}

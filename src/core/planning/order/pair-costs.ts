import type { Precedence } from "./precedence.ts";

/**
 * An order problem whose cost is a sum over pairs: what it costs that one position comes somewhere
 * before another. All costs are whole numbers, so that sums are exact and "proven" means proven.
 */
export interface PairCosts {
  readonly precedence: Precedence;
  /** What it costs that `one` comes before `other`; may be negative. */
  readonly cost: (one: number, other: number) => number;
  /** Added to the sum over all pairs. */
  readonly constant: number;
}

/** What a sequence costs. */
export function costOf({ cost, constant }: PairCosts, sequence: readonly number[]): number {
  let sum = constant;
  for (const [at, one] of sequence.entries()) {
    for (let later = at + 1; later < sequence.length; later++)
      sum += cost(one, sequence[later] ?? 0);
  }
  return sum;
}

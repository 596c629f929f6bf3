import { chanceOf } from "./evidence.ts";
import { rivalry } from "./weights.ts";

/**
 * The scores, from 0 to 1, of all candidates of one topic by the log odds that each has by itself. A
 * topic has few direct prerequisites, so that the more speaks for the others, the less is left for one.
 */
export function scoresAmong(odds: readonly number[]): number[] {
  const all = odds.reduce((sum, one) => sum + chanceOf(one), 0);
  return odds.map((one) => {
    const rivals = rivalsOf(all - chanceOf(one));
    return chanceOf(rivalry.bias + rivalry.own * one + rivalry.rivals * rivals);
  });
}

/** How much rivals there are whose chances sum up to `chances`: nothing without any. */
export const rivalsOf = (chances: number): number => Math.log1p(Math.max(0, chances));

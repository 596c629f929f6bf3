import type { PlacementSubject } from "./answers.ts";
import type { Belief } from "./belief.ts";
import { onesInBoth, stateCount } from "./bit-rows.ts";

/** With more candidates than this, only those with the most even chances are looked at. */
const mostCompared = 48;

/**
 * The candidate whose answer is expected to settle most: the one after which the least variance is
 * left in what is believed of the open groups, on average over both answers. What an answer takes
 * from the variance of a group is the squared covariance of the two over the variance of the answer.
 */
export function mostTelling(
  { population: { bits } }: Belief,
  { slips, guesses }: PlacementSubject,
  likely: Float64Array,
  candidates: readonly number[],
  open: readonly number[],
): number | undefined {
  const unevenness = (group: number) => Math.abs((likely[group] ?? 0) - 0.5);
  const compared =
    candidates.length > mostCompared
      ? candidates.toSorted((a, b) => unevenness(a) - unevenness(b)).slice(0, mostCompared)
      : candidates;
  let best: number | undefined;
  let most = -1;
  for (const group of compared) {
    const asked = bits[group];
    if (!asked) continue;
    const chance = likely[group] ?? 0;
    const honest = 1 - slips - guesses;
    const yes = guesses + honest * chance;
    let settled = 0;
    for (const other of open) {
      const both = onesInBoth(asked, bits[other] ?? asked) / stateCount;
      settled += (both - chance * (likely[other] ?? 0)) ** 2;
    }
    const gain = yes > 0 && yes < 1 ? (settled * honest * honest) / (yes * (1 - yes)) : 0;
    if (gain > most) {
      most = gain;
      best = group;
    }
  }
  return best;
}

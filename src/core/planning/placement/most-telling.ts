import type { Belief } from "./belief.ts";
import type { PlacementSubject } from "./placement.ts";
import type { Standings } from "./standings.ts";
import { onesInBoth, stateCount } from "./state-bits.ts";

/** With more candidates than this, only those with the most even chances are compared. */
const mostCompared = 48;

/**
 * The candidate whose answer is expected to settle most: after which the least variance is left in
 * what is believed of the open groups, on average over the answers yes and no. What an answer takes
 * from the variance of a group is the squared covariance of the two over the variance of the answer.
 */
export function mostTelling(
  { population: { bits } }: Belief,
  { slips, guesses }: PlacementSubject,
  { likely, open }: Standings,
  candidates: readonly number[],
): number | undefined {
  const unevenness = (group: number) => Math.abs((likely[group] ?? 0) - 0.5);
  const compared =
    candidates.length > mostCompared
      ? candidates.toSorted((a, b) => unevenness(a) - unevenness(b)).slice(0, mostCompared)
      : candidates;
  const others = [...open.keys()].filter((group) => open[group] === 1);
  const honest = 1 - slips - guesses;
  let best: number | undefined;
  let most = -1;
  for (const group of compared) {
    const asked = bits[group];
    if (!asked) continue;
    const chance = likely[group] ?? 0;
    const yes = guesses + honest * chance;
    let shared = 0;
    for (const other of others) {
      const both = onesInBoth(asked, bits[other] ?? asked) / stateCount;
      shared += (both - chance * (likely[other] ?? 0)) ** 2;
    }
    const settled = yes > 0 && yes < 1 ? (honest * honest * shared) / (yes * (1 - yes)) : 0;
    if (settled > most) {
      most = settled;
      best = group;
    }
  }
  return best;
}

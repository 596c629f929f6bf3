import { edits } from "../model/edit-distance.ts";

/**
 * The candidate nearest to what was written, for "did you mean …?"; `undefined` when none is near.
 * Near is at most one edit in three characters, and one edit in fewer than three. An edit inserts,
 * deletes or changes a character or swaps two neighbours; capitals do not count.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const distance = edits(wanted, candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

/** A sentence that offers the nearest candidate, or else the advice. */
export function didYouMean(written: string, candidates: Iterable<string>, advice: string): string {
  const near = closest(written, candidates);
  return near === undefined ? advice : `Did you mean \`${near}\`? ${advice}`;
}

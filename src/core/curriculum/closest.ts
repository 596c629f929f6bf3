/**
 * The candidate nearest to what was written, for "did you mean …?"; `undefined` when none is near.
 * Near is at most one edit in three characters, where an edit inserts, deletes or changes a
 * character or swaps two neighbours, and capitals do not count.
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

/**
 * The edits between two texts, no part edited twice (F. Damerau, "A technique for computer detection
 * and correction of spelling errors", 1964).
 */
export function edits(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const here = [line];
    for (let column = 1; column <= other.length; column++) {
      const same = one[line - 1] === other[column - 1];
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (here[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      if (swapped && line > 1 && column > 1) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      here.push(cost);
    }
    before = above;
    above = here;
  }
  return above[other.length] ?? 0;
}

/** A sentence that offers the nearest candidate, or else the advice. */
export function didYouMean(written: string, candidates: Iterable<string>, advice: string): string {
  const near = closest(written, candidates);
  return near === undefined ? advice : `Did you mean \`${near}\`? ${advice}`;
}

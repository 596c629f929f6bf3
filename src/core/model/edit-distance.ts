/**
 * The fewest edits (a letter more, less, other, or two neighbours swapped) that turn one text into
 * another, no part edited twice: optimal string alignment (Damerau 1964, Wagner & Fischer 1974).
 */
export function edits(one: string, other: string): number {
  return toBeginnings(one, other, Number.POSITIVE_INFINITY)?.at(-1) ?? Number.POSITIVE_INFINITY;
}

/**
 * The fewest edits that turn `typed` into `word` or into a beginning of it, at most `limit`;
 * undefined when it takes more.
 */
export function editsToPrefix(typed: string, word: string, limit: number): number | undefined {
  const reachable = word.slice(0, typed.length + limit);
  if (typed.length - reachable.length > limit) return undefined;
  const best = Math.min(...(toBeginnings(typed, reachable, limit) ?? []));
  return best <= limit ? best : undefined;
}

/** The edits from `typed` to each beginning of `word`, the empty one first; nothing when all take more than `limit`. */
function toBeginnings(typed: string, word: string, limit: number): number[] | undefined {
  let before: number[] = [];
  let above = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= word.length; column++) {
      current.push(cost(typed, word, row, column, current, above, before));
    }
    if (Math.min(...current) > limit) return undefined;
    before = above;
    above = current;
  }
  return above;
}

function cost(
  typed: string,
  word: string,
  row: number,
  column: number,
  current: readonly number[],
  above: readonly number[],
  before: readonly number[],
): number {
  const same = typed[row - 1] === word[column - 1];
  const swapped =
    row > 1 &&
    column > 1 &&
    typed[row - 1] === word[column - 2] &&
    typed[row - 2] === word[column - 1];
  return Math.min(
    at(above, column) + 1,
    at(current, column - 1) + 1,
    at(above, column - 1) + (same ? 0 : 1),
    swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.POSITIVE_INFINITY;
}

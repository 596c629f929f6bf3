/**
 * The fewest edits (a letter more, less, other, or two neighbours swapped) that turn `typed` into
 * `word` or into a beginning of it, at most `limit`; undefined when it takes more. This is optimal
 * string alignment (Damerau 1964, Wagner & Fischer 1974), cut off at the limit.
 */
export function editsToPrefix(typed: string, word: string, limit: number): number | undefined {
  const columns = Math.min(word.length, typed.length + limit);
  if (typed.length - columns > limit) return undefined;
  let before: number[] = [];
  let above = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= columns; column++) {
      current.push(cost(typed, word, row, column, current, above, before));
    }
    if (Math.min(...current) > limit) return undefined;
    before = above;
    above = current;
  }
  const best = Math.min(...above);
  return best <= limit ? best : undefined;
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
  const at = (list: readonly number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY;
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

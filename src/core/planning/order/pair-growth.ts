import type { Growth } from "./grow-sets.ts";
import type { Precedence } from "./precedence.ts";
import type { TriangleBound } from "./triangle-bound.ts";

/**
 * The largest problem that is searched: the tables grow with the third power, and beyond it there
 * are too many sets anyhow.
 */
export const mostSearched = 128;

/**
 * Orders of a pair problem that grow topic by topic. The bound of a set is the triangle bound plus
 * all that its topics, coming before the rest, make an order cost above it: the reduced costs of
 * linear programming, which are never negative and add up to the true cost of a full order.
 */
export function pairGrowth(precedence: Precedence, triangles: TriangleBound): Growth {
  const { size, words, ancestors } = precedence;
  const excess = excessOf(size, triangles);
  const released = releasedOf(size, triangles);
  const done: number[] = [];
  const rest: number[] = [];
  const grown = new Uint32Array(words);

  const isReady = (position: number, set: Uint32Array): boolean => {
    for (let word = 0; word < words; word++)
      if (((ancestors[position * words + word] ?? 0) & ~(set[word] ?? 0)) !== 0) return false;
    return true;
  };
  const increase = (next: number): number => {
    let sum = 0;
    for (const later of rest) sum += excess[next * size + later] ?? 0;
    for (const first of done) {
      const from = (next * size + first) * size;
      for (const later of rest) sum += released[from + later] ?? 0;
    }
    return sum;
  };

  return {
    size,
    expand: (set, bound, grow) => {
      done.length = 0;
      rest.length = 0;
      for (let position = 0; position < size; position++) {
        const isDone = (((set[position >> 5] ?? 0) >> (position & 31)) & 1) === 1;
        (isDone ? done : rest).push(position);
      }
      for (const next of rest) {
        if (!isReady(next, set)) continue;
        grown.set(set);
        grown[next >> 5] = (grown[next >> 5] ?? 0) | (1 << (next & 31));
        grow(next, grown, bound + increase(next));
      }
    },
  };
}

/** `TriangleBound.excess` as a table. */
function excessOf(size: number, triangles: TriangleBound): Float64Array {
  const table = new Float64Array(size * size);
  for (let one = 0; one < size; one++)
    for (let other = 0; other < size; other++)
      if (one !== other) table[one * size + other] = triangles.excess(one, other);
  return table;
}

/**
 * What triangles release, by the second, the first and the third of a circle: when the first is
 * done and the second comes before the third, two of its pairs are taken.
 */
function releasedOf(size: number, triangles: TriangleBound): Float64Array {
  const table = new Float64Array(size * size * size);
  triangles.eachTaken((x, y, z, taken) => {
    table[(y * size + x) * size + z] = taken;
    table[(z * size + y) * size + x] = taken;
    table[(x * size + z) * size + y] = taken;
  });
  return table;
}

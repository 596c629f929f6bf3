import { row } from "../../prerequisites/compact.ts";
import { membersOf, type Precedence } from "./precedence.ts";

/**
 * A sequence that finishes one strand before it begins the next: before each topic all it rests on,
 * the prerequisite with the longest way to it first, so that the others wait less.
 */
export function depthFirst(precedence: Precedence, times: Float64Array): number[] {
  const { size, before, after } = precedence;
  const ways = waysTo(precedence, times);
  const longestFirst = (one: number, other: number) =>
    (ways[other] ?? 0) - (ways[one] ?? 0) || one - other;
  const last = [...ways.keys()].filter((one) => row(after, one).length === 0);
  const open = last.reverse();
  const state = new Uint8Array(size);
  const sequence: number[] = [];
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    if (state[here] === 0) {
      state[here] = 1;
      const needed = [...row(before, here)].filter((one) => state[one] === 0);
      open.push(...needed.sort(longestFirst).reverse());
    } else {
      open.pop();
      if (state[here] === 1) sequence.push(here);
      state[here] = 2;
    }
  }
  return sequence;
}

/** The time that each topic takes with everything it rests on. */
function waysTo({ words, ancestors }: Precedence, times: Float64Array): Float64Array {
  return times.map((time, one) => {
    const needed = membersOf(ancestors.subarray(one * words, (one + 1) * words));
    return needed.reduce((sum, other) => sum + (times[other] ?? 0), time);
  });
}

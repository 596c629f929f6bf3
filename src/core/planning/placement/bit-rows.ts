import { row } from "../../prerequisites/compact.ts";
import type { Scope } from "./scope.ts";

/** How many 32-bit words the states of a population fill. */
export const wordCount = 32;
/** How many states of knowledge stand side by side, one a bit. */
export const stateCount = 32 * wordCount;

/** A bit for every state. */
export type BitRow = Int32Array;

/** The 1 bits of a word (H. Warren, "Hacker's Delight", 2002). */
export function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** In how many states a bit is 1. */
export function onesIn(bits: BitRow): number {
  let sum = 0;
  for (const word of bits) sum += ones(word);
  return sum;
}

/** In how many states both bits are 1. */
export function onesInBoth(one: BitRow, other: BitRow): number {
  let sum = 0;
  for (let word = 0; word < one.length; word += 1)
    sum += ones((one[word] ?? 0) & (other[word] ?? 0));
  return sum;
}

/** Where the requirement of a group is met; `bits` holds the states, a row for each group. */
export function whereMet(scope: Scope, bits: readonly BitRow[], group: number): BitRow {
  return whereHolds(scope, bits, group);
}

function whereHolds(scope: Scope, bits: readonly BitRow[], condition: number): BitRow {
  const any = scope.any[condition] === 1;
  const holds = new Int32Array(bits[0]?.length ?? 0).fill(any ? 0 : -1);
  for (const part of row(scope.parts, condition)) {
    const also = bits[part] ?? whereHolds(scope, bits, part);
    for (let word = 0; word < holds.length; word += 1) {
      const here = holds[word] ?? 0;
      const there = also[word] ?? 0;
      holds[word] = any ? here | there : here & there;
    }
  }
  return holds;
}

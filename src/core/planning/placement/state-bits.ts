import type { Scope } from "./scope.ts";

/** How many 32-bit words the states of a population fill. */
export const wordCount = 64;
/** How many states of knowledge stand side by side, one a bit. */
export const stateCount = 32 * wordCount;

/** A bit for every state. */
export type StateBits = Int32Array;

/** The 1 bits of a word (H. Warren, "Hacker's Delight", 2002). */
export function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** In how many states a bit is 1. */
export function onesIn(bits: StateBits): number {
  let sum = 0;
  for (const word of bits) sum += ones(word);
  return sum;
}

/** In how many states both bits are 1. */
export function onesInBoth(one: StateBits, other: StateBits): number {
  let sum = 0;
  for (let word = 0; word < one.length; word += 1)
    sum += ones((one[word] ?? 0) & (other[word] ?? 0));
  return sum;
}

/** Writes to `met` where the requirement of a group is met; `bits` holds the states, a row for each group. */
export function findMet(
  scope: Scope,
  bits: readonly StateBits[],
  group: number,
  met: StateBits,
): void {
  const { starts, entries } = scope.parts;
  const any = scope.any[group] === 1;
  met.fill(any ? 0 : -1);
  for (let at = starts[group] ?? 0; at < (starts[group + 1] ?? 0); at += 1) {
    const part = entries[at] ?? 0;
    const row = bits[part] ?? expression(scope, bits, part, met.length);
    if (any) addWhere(met, row);
    else keepWhere(met, row);
  }
}

function expression(
  scope: Scope,
  bits: readonly StateBits[],
  part: number,
  words: number,
): StateBits {
  const met = new Int32Array(words);
  findMet(scope, bits, part, met);
  return met;
}

/** Leaves of `bits` what is 1 in `other` too. */
function keepWhere(bits: StateBits, other: StateBits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
}

/** Adds to `bits` what is 1 in `other`. */
export function addWhere(bits: StateBits, other: StateBits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) | (other[word] ?? 0);
}

/** Leaves of `bits` what is 0 in `other`. */
export function dropWhere(bits: StateBits, other: StateBits): void {
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] ?? 0) & ~(other[word] ?? 0);
}

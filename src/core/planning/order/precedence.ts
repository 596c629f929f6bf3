import { type Rows, row } from "../../prerequisites/compact.ts";
import { firstReadyFirst } from "./first-ready-first.ts";

/** Pairs without a circle that every order keeps, and what follows from them. */
export interface Precedence {
  readonly size: number;
  readonly before: Rows;
  readonly after: Rows;
  /** Words of 32 bits that a set of positions takes. */
  readonly words: number;
  /** Everything that must come before each position, at any remove: `words` words for each. */
  readonly ancestors: Uint32Array;
}

/** The precedence of acyclic pairs. */
export function precedenceOf(before: Rows, after: Rows): Precedence {
  const size = before.starts.length - 1;
  const words = Math.ceil(size / 32);
  const ancestors = new Uint32Array(size * words);
  for (const position of firstReadyFirst(before, after)) {
    const to = position * words;
    for (const earlier of row(before, position)) {
      const from = earlier * words;
      for (let word = 0; word < words; word++)
        ancestors[to + word] = (ancestors[to + word] ?? 0) | (ancestors[from + word] ?? 0);
      const bit = to + (earlier >> 5);
      ancestors[bit] = (ancestors[bit] ?? 0) | (1 << (earlier & 31));
    }
  }
  return { size, before, after, words, ancestors };
}

/** Whether one position must come before another. */
export function mustPrecede({ words, ancestors }: Precedence, one: number, other: number): boolean {
  return (((ancestors[other * words + (one >> 5)] ?? 0) >> (one & 31)) & 1) === 1;
}

/** The members of a set of positions, in rising order. */
export function membersOf(set: Uint32Array): number[] {
  const members: number[] = [];
  for (const [word, all] of set.entries())
    for (let bits = all; bits !== 0; bits &= bits - 1)
      members.push(word * 32 + 31 - Math.clz32(bits & -bits));
  return members;
}

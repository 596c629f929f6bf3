import { spellingLikeness } from "../search/near-names.ts";
import type { TopicName } from "./topic-name.ts";

/** What speaks for two topics being one. */
export interface Likeness {
  /** From 0 to 1: not a probability, but more of it is likelier. */
  readonly score: number;
  /** Half a sentence that follows “since”. */
  readonly reason: string;
}

/** How much a word of a title says, above 0: one that many titles have says little. */
export type Weigh = (word: string) => number;

/** How alike two names are; nothing when they have too little in common to ask. */
export function likeness(one: TopicName, other: TopicName, weigh: Weigh): Likeness | undefined {
  const [words, otherWords] = [one.words.join(" "), other.words.join(" ")];
  if (words === otherWords) return { score: 1, reason: "the titles are the same" };
  if (one.words.toSorted().join(" ") === other.words.toSorted().join(" "))
    return { score: 0.92, reason: "the titles have the same words in another order" };
  const shared = one.core.filter((word) => other.core.includes(word));
  const [fewer, more] = [one.core, other.core].toSorted((a, b) => a.length - b.length);
  if (fewer && more && shared.length === fewer.length) {
    if (fewer.length === more.length)
      return { score: 0.88, reason: "the titles differ in small words only" };
    const share = weight(fewer, weigh) / weight(more, weigh);
    return { score: 0.35 + 0.4 * share, reason: "one title holds the other" };
  }
  // One other letter is a slip of the pen; one other digit is another thing.
  if (numbersIn(words) !== numbersIn(otherWords)) return undefined;
  const alike = spellingLikeness(words, otherWords);
  if (alike < nearlyAlike) return undefined;
  return { score: 0.3 + 0.55 * alike, reason: "the titles are spelt nearly alike" };
}

/** From here up, spelling alone makes two titles worth a question. */
const nearlyAlike = 0.75;

const weight = (words: readonly string[], weigh: Weigh): number =>
  words.reduce((sum, word) => sum + weigh(word), 0);

const numbersIn = (text: string): string => text.match(/\p{N}+/gu)?.join(" ") ?? "";

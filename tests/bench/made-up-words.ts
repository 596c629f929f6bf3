import { numbersFrom } from "./numbers.ts";

/** A topic as far as a search looks at it. */
export interface MadeUpThing {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
}

const onsets = ["b", "br", "c", "cl", "d", "f", "g", "gr", "l", "m", "n", "p", "r", "s", "st", "t"];
const vowels = ["a", "e", "i", "o", "u", "ea", "io"];

/**
 * Topics with titles of one to four words, an alias for every second, and summaries of about
 * twenty-five words. Some words are everywhere and most are rare, as in any language (Zipf 1935).
 */
export function madeUpThings(count: number): MadeUpThing[] {
  const random = numbersFrom(count);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const vocabulary = Array.from({ length: 400 + count }, () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => `${pick(onsets)}${pick(vowels)}`,
    ).join(""),
  );
  const words = (least: number, most: number) =>
    Array.from(
      { length: least + Math.floor(random() * (most - least + 1)) },
      () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "and",
    ).join(" ");
  return Array.from({ length: count }, () => ({
    title: words(1, 4),
    aliases: random() < 0.5 ? [words(1, 2)] : [],
    summary: words(15, 35),
  }));
}

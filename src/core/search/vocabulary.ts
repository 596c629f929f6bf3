import { editsToPrefix } from "../model/edit-distance.ts";

/** Every different word of a curriculum, found by its pairs of letters. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Positions in `words` by pair of letters. The beginning of a word counts as a letter. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

/** Indexes words; `words` must not hold a word twice. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const byPair = new Map<string, number[]>();
  words.forEach((word, position) => {
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair);
      if (list) list.push(position);
      else byPair.set(pair, [position]);
    }
  });
  return { words, byPair };
}

/** Words compared letter by letter for one typed word; the others share too little with it. */
const comparedAtMost = 400;

/**
 * The words that may be meant by what was typed, each with its closeness from 0 to 1: the word
 * itself, words that begin with it, words some typing mistakes away, and words that contain it or
 * are contained in it. A word still being typed may be short and still stand for longer ones.
 */
export function wordsMeant(
  vocabulary: Vocabulary,
  typed: string,
  unfinished: boolean,
): Map<string, number> {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(typed)) {
    for (const position of vocabulary.byPair.get(pair) ?? []) {
      shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  const promising = [...shared].sort((a, b) => b[1] - a[1]).slice(0, comparedAtMost);
  const meant = new Map<string, number>();
  for (const [position] of promising) {
    const word = vocabulary.words[position] ?? "";
    const closeness = closenessOf(typed, word, unfinished);
    if (closeness > 0) meant.set(word, closeness);
  }
  return meant;
}

/** From this closeness up a word is likely meant: it begins so, or one mistake was made. */
export const likely = 0.6;

function closenessOf(typed: string, word: string, unfinished: boolean): number {
  if (word === typed) return 1;
  if (typed.length < 3 && !unfinished) return 0;
  if (word.startsWith(typed)) return unfinished ? 0.9 : 0.8;
  if (typed.length < 3) return 0;
  const edits = editsToPrefix(typed, word, forgivenEdits(typed));
  if (edits !== undefined) {
    const whole = word.length <= typed.length + edits;
    return (whole ? 0.75 : 0.65) - 0.15 * edits;
  }
  if (word.includes(typed)) return 0.5;
  return word.length >= 5 && typed.includes(word) ? 0.4 : 0;
}

/** Short words have too many neighbours to forgive much in them. */
function forgivenEdits(typed: string): number {
  if (typed.length < 4) return 0;
  if (typed.length < 6) return 1;
  return typed.length < 10 ? 2 : 3;
}

function pairsOf(word: string): Set<string> {
  const pairs = new Set<string>();
  const letters = `^${word}`;
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

import type { Curriculum, Topic } from "../model/curriculum.ts";
import { plainWords } from "../model/plain-title.ts";

/** The names of all topics of a curriculum, for finding one in the text of another. */
export interface Titles {
  /** The words of a topic's title in plain form. */
  readonly words: (topic: Topic) => readonly string[];
  /** The words of each of its names, the title first. */
  readonly names: (topic: Topic) => readonly (readonly string[])[];
  /** How much a word says among all titles, above 0: one that many have says little. */
  readonly weigh: (word: string) => number;
  /** In how many titles the whole name of a topic stands. */
  readonly holders: (topic: Topic) => number;
  /** The topics one of whose names stands in a row of words. */
  readonly namedIn: (words: readonly string[]) => Set<Topic>;
  /** The topics whose titles have a word, where these are few. */
  readonly withWord: (word: string) => readonly Topic[];
}

/** Longer names than this are not looked for in texts. */
const longestName = 6;

/** A word that more titles than this have tells no two topics to belong together. */
const commonFrom = 40;

/** Prepares the titles of a curriculum. */
export function titlesOf({ topics }: Curriculum): Titles {
  const names = new Map(
    topics.map((topic) => [topic, [topic.title, ...topic.aliases].map(plainWords)]),
  );
  const words = (topic: Topic) => names.get(topic)?.[0] ?? [];
  const byName = new Map<string, Topic[]>();
  const byWord = new Map<string, Topic[]>();
  for (const topic of topics) {
    const own = names.get(topic) ?? [];
    for (const name of new Set(own.map((name) => name.join(" ")))) add(byName, name, topic);
    for (const word of new Set(words(topic))) add(byWord, word, topic);
  }
  const namedIn = (text: readonly string[]) =>
    new Set(phrasesOf(text).flatMap((phrase) => byName.get(phrase) ?? []));
  const holders = new Map<Topic, number>();
  for (const topic of topics)
    for (const held of namedIn(words(topic))) holders.set(held, (holders.get(held) ?? 0) + 1);
  return {
    words,
    names: (topic) => names.get(topic) ?? [],
    weigh: (word) => Math.log(1 + topics.length / Math.max(1, byWord.get(word)?.length ?? 0)),
    holders: (topic) => holders.get(topic) ?? 0,
    namedIn,
    withWord: (word) => {
      const found = byWord.get(word) ?? [];
      return found.length > commonFrom ? [] : found;
    },
  };
}

/** Every run of words up to the length of a name, each once. */
function phrasesOf(words: readonly string[]): string[] {
  const phrases = new Set<string>();
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + longestName); to++)
      phrases.add(words.slice(from, to).join(" "));
  return [...phrases];
}

function add(map: Map<string, Topic[]>, key: string, topic: Topic): void {
  const known = map.get(key);
  if (known) known.push(topic);
  else map.set(key, [topic]);
}

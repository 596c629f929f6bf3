import Fuse, { type IFuseOptions } from "fuse.js/basic";
import type { Curriculum, Topic } from "../model/curriculum.ts";
import { type Finding, findingIn } from "./finding.ts";
import { likely, type Vocabulary, vocabularyOf, wordsMeant } from "./vocabulary.ts";
import { folded, wordsIn } from "./words.ts";

/** A curriculum prepared for searching. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  /** Where each word of the vocabulary occurs. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
}

interface Entry {
  readonly topic: Topic;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
}

interface Occurrence {
  /** Position in `entries`. */
  readonly entry: number;
  readonly weight: number;
}

/** A topic found, and what to show of where it was found. */
export interface SearchHit extends Finding {
  readonly topic: Topic;
}

/** What a word counts by where it stands. */
const weights = { title: 1, alias: 0.9, summary: 0.5 } as const;

/** Letters of a query that are looked at. */
const longestQuery = 64;

/** Entries that fuse.js is asked to rank; the vocabulary finds the others less likely. */
const rankedAtMost = 60;

/** An entry whose words are less close than this share of the best one's is noise. */
const noise = 0.6;

const fuseOptions: IFuseOptions<Entry> = {
  keys: [
    { name: "title", weight: 3 },
    { name: "aliases", weight: 2 },
    { name: "summary", weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.5,
};

/** Prepares a curriculum for searching; costs some tens of milliseconds a thousand topics. */
export function searchIndex(curriculum: Curriculum): SearchIndex {
  const occurrences = new Map<string, Occurrence[]>();
  const entries = curriculum.topics.map((topic, entry) => {
    const add = (text: string, weight: number) => {
      for (const { word } of wordsIn(text)) {
        const list = occurrences.get(word);
        if (!list) occurrences.set(word, [{ entry, weight }]);
        else if (list.at(-1)?.entry !== entry) list.push({ entry, weight });
      }
    };
    // Heaviest first: a word counts once an entry, where it weighs most.
    add(topic.title, weights.title);
    for (const alias of topic.aliases) add(alias, weights.alias);
    add(topic.summary, weights.summary);
    return {
      topic,
      title: folded(topic.title),
      aliases: topic.aliases.map(folded),
      summary: folded(topic.summary),
    };
  });
  return { entries, vocabulary: vocabularyOf([...occurrences.keys()]), occurrences };
}

/**
 * The topics meant by a query, best first, at most `limit`. Typing mistakes are forgiven. Titles
 * and aliases that begin with the query come first; the rest is ranked by fuse.js.
 */
export function search(index: SearchIndex, query: string, limit = 12): SearchHit[] {
  const typed = folded(query.slice(0, longestQuery)).trim();
  const meant = wordsIn(typed).map(({ word, to }) => ({
    typed: word,
    words: wordsMeant(index.vocabulary, word, to === typed.length),
  }));
  const proposed = propose(index, meant);
  const fuse = new Fuse(proposed, fuseOptions);
  const scores = new Map(fuse.search(typed).map((result) => [result.item, result.score ?? 1]));
  return proposed
    .map((entry) => ({ entry, tier: tierOf(entry, typed, meant), score: scores.get(entry) ?? 1 }))
    .sort((a, b) => a.tier - b.tier || a.score - b.score)
    .slice(0, limit)
    .map(({ entry }) => ({ topic: entry.topic, ...findingIn(entry.topic, meant) }));
}

/** What each typed word may mean, by closeness. */
type Meant = readonly { readonly typed: string; readonly words: ReadonlyMap<string, number> }[];

/** The entries that hold most of what was typed, closest first. */
function propose(index: SearchIndex, meant: Meant): Entry[] {
  const closeness = new Map<number, number>();
  for (const { words } of meant) {
    const best = new Map<number, number>();
    for (const [word, close] of words) {
      for (const { entry, weight } of index.occurrences.get(word) ?? []) {
        best.set(entry, Math.max(best.get(entry) ?? 0, close * weight));
      }
    }
    // A word that is found everywhere says little (inverse document frequency, Spärck Jones 1972).
    const rarity = Math.log(1 + index.entries.length / Math.max(1, best.size));
    for (const [entry, close] of best) {
      closeness.set(entry, (closeness.get(entry) ?? 0) + close * rarity);
    }
  }
  const ordered = [...closeness].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const least = (ordered[0]?.[1] ?? 0) * noise;
  return ordered
    .slice(0, rankedAtMost)
    .filter(([, close]) => close >= least)
    .flatMap(([entry]) => index.entries[entry] ?? []);
}

/**
 * 0 for the name itself, 1 for a title and 2 for an alias that begins with what was typed, 3 for a
 * name all of whose words are likely meant, 4 for everything else.
 */
function tierOf(entry: Entry, typed: string, meant: Meant): number {
  if (entry.title === typed || entry.aliases.includes(typed)) return 0;
  if (entry.title.startsWith(typed)) return 1;
  if (entry.aliases.some((alias) => alias.startsWith(typed))) return 2;
  const isMeant = (word: string) => meant.some(({ words }) => (words.get(word) ?? 0) >= likely);
  const names = [entry.title, ...entry.aliases];
  return names.some((name) => wordsIn(name).every(({ word }) => isMeant(word))) ? 3 : 4;
}

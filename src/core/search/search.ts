import Fuse, { type IFuseOptions } from "fuse.js/basic";
import { type Findable, type Finding, findingIn } from "./finding.ts";
import { likely, type Vocabulary, vocabularyOf, wordsMeant } from "./vocabulary.ts";
import { folded, wordsIn } from "./words.ts";

/** Things prepared for searching. */
export interface SearchIndex<Thing extends Findable> {
  readonly entries: readonly Entry<Thing>[];
  readonly vocabulary: Vocabulary;
  /** Where each word of the vocabulary occurs. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
}

/** A thing in the form in which it is compared with a query. */
export interface Entry<Thing> {
  readonly thing: Thing;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly summary: string;
}

interface Occurrence {
  /** Position in `entries`. */
  readonly entry: number;
  readonly weight: number;
}

/** A thing found, and what to show of where it was found. */
export interface SearchHit<Thing extends Findable> extends Finding {
  readonly thing: Thing;
}

/** What a word counts by where it stands. */
const weights = { title: 1, alias: 0.9, summary: 0.5 } as const;

/** Letters of a query that are looked at. */
const longestQuery = 64;

/** Entries that fuse.js is asked to rank; the vocabulary finds the others less likely. */
const rankedAtMost = 60;

/** An entry whose words are less close than this share of the best one's is noise. */
const noise = 0.6;

const fuseOptions: IFuseOptions<Entry<Findable>> = {
  keys: [
    { name: "title", weight: 3 },
    { name: "aliases", weight: 2 },
    { name: "summary", weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.5,
};

/** Prepares things for searching; costs some tens of milliseconds a thousand topics. */
export function searchIndex<Thing extends Findable>(things: readonly Thing[]): SearchIndex<Thing> {
  const occurrences = new Map<string, Occurrence[]>();
  const entries = things.map((thing, entry) => {
    const add = (text: string, weight: number) => {
      for (const { word } of wordsIn(text)) {
        const list = occurrences.get(word);
        if (!list) occurrences.set(word, [{ entry, weight }]);
        else if (list.at(-1)?.entry !== entry) list.push({ entry, weight });
      }
    };
    // Heaviest first: a word counts once an entry, where it weighs most.
    add(thing.title, weights.title);
    for (const alias of thing.aliases) add(alias, weights.alias);
    add(thing.summary, weights.summary);
    return {
      thing,
      title: folded(thing.title),
      aliases: thing.aliases.map(folded),
      summary: folded(thing.summary),
    };
  });
  return { entries, vocabulary: vocabularyOf([...occurrences.keys()]), occurrences };
}

/**
 * The things meant by a query, best first, at most `limit`. Typing mistakes are forgiven. Titles
 * and aliases that begin with the query come first; the rest is ranked by fuse.js.
 */
export function search<Thing extends Findable>(
  index: SearchIndex<Thing>,
  query: string,
  limit = 12,
): SearchHit<Thing>[] {
  const typed = folded(query.slice(0, longestQuery)).trim();
  const meant = meantBy(index, typed, true);
  const proposed = propose(index, meant);
  const fuse = new Fuse(proposed, fuseOptions);
  const scores = new Map(fuse.search(typed).map((result) => [result.item, result.score ?? 1]));
  return proposed
    .map((entry) => ({ entry, tier: tierOf(entry, typed, meant), score: scores.get(entry) ?? 1 }))
    .sort((a, b) => a.tier - b.tier || a.score - b.score)
    .slice(0, limit)
    .map(({ entry }) => ({ thing: entry.thing, ...findingIn(entry.thing, meant) }));
}

/** What each typed word may mean, by closeness. */
type Meant = readonly { readonly typed: string; readonly words: ReadonlyMap<string, number> }[];

/** What the words of a query may mean; the last may be `unfinished`, while it is still being typed. */
export function meantBy<Thing extends Findable>(
  index: SearchIndex<Thing>,
  typed: string,
  unfinished: boolean,
): Meant {
  return wordsIn(typed).map(({ word, to }) => ({
    typed: word,
    words: wordsMeant(index.vocabulary, word, unfinished && to === typed.length),
  }));
}

/** The entries that hold most of what was typed, closest first. */
export function propose<Thing extends Findable>(
  index: SearchIndex<Thing>,
  meant: Meant,
): Entry<Thing>[] {
  const count = index.entries.length;
  const closeness = new Float64Array(count);
  const best = new Float64Array(count);
  for (const { words } of meant) {
    const holders: number[] = [];
    for (const [word, close] of words) {
      for (const { entry, weight } of index.occurrences.get(word) ?? []) {
        const before = best[entry] ?? 0;
        if (before === 0) holders.push(entry);
        best[entry] = Math.max(before, close * weight);
      }
    }
    // A word that is found everywhere says little (inverse document frequency, Spärck Jones 1972).
    const rarity = Math.log(1 + count / Math.max(1, holders.length));
    for (const entry of holders) {
      closeness[entry] = (closeness[entry] ?? 0) + (best[entry] ?? 0) * rarity;
      best[entry] = 0;
    }
  }
  const most = closeness.reduce((one, other) => Math.max(one, other), 0);
  const least = Math.max(most * noise, Number.MIN_VALUE);
  const close: (readonly [entry: number, closeness: number])[] = [];
  closeness.forEach((value, entry) => {
    if (value >= least) close.push([entry, value]);
  });
  return close
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, rankedAtMost)
    .flatMap(([entry]) => index.entries[entry] ?? []);
}

/**
 * 0 for the name itself, 1 for a title and 2 for an alias that begins with what was typed, 3 for a
 * name all of whose words are likely meant, 4 for everything else.
 */
function tierOf(entry: Entry<Findable>, typed: string, meant: Meant): number {
  if (entry.title === typed || entry.aliases.includes(typed)) return 0;
  if (entry.title.startsWith(typed)) return 1;
  if (entry.aliases.some((alias) => alias.startsWith(typed))) return 2;
  const isMeant = (word: string) => meant.some(({ words }) => (words.get(word) ?? 0) >= likely);
  const names = [entry.title, ...entry.aliases];
  return names.some((name) => wordsIn(name).every(({ word }) => isMeant(word))) ? 3 : 4;
}

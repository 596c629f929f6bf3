import type { Curriculum, Topic } from "../model/curriculum.ts";
import { plainWords } from "../model/plain-title.ts";
import type { Reason } from "./reason.ts";
import { type Ground, groundOf, nameMentioned, type Sign, signsOf } from "./signs.ts";
import { bias, weights } from "./weights.ts";

/** What can be listened to, or not: the order of documents, titles, summaries, numbers in titles. */
export const sources = ["order", "titles", "mentions", "numbers"] as const;
export type Source = (typeof sources)[number];

/** What there is to know of whether one topic is a prerequisite of another. */
export interface Evidence {
  /** The log odds that it is one, seen by itself: above 0, it rather is. */
  readonly odds: number;
  /** What it rests on, which is looked up when it is asked for. */
  readonly explain: () => Explanation;
}

/** What evidence rests on. */
export interface Explanation {
  /** What speaks for it, strongest first. */
  readonly reasons: readonly Reason[];
  /** What speaks against it. */
  readonly doubts: readonly Reason[];
}

/** Where each sign comes from; whether two topics are in one area always counts. */
const sourceOf: Readonly<Record<Sign, Source | undefined>> = {
  previous: "order",
  near: "order",
  nearInArea: "order",
  above: "order",
  agreed: "order",
  reversed: "order",
  previousWords: "order",
  sameArea: undefined,
  held: "titles",
  heldByMany: "titles",
  itsWords: "titles",
  ownWords: "titles",
  shorterWords: "titles",
  mentioned: "mentions",
  partBefore: "numbers",
};

/**
 * What speaks for `prerequisite` being needed for `topic`, apart from what anybody wrote about it.
 * Sources that are switched off do not count.
 */
export function evidenceFor(
  curriculum: Curriculum,
  topic: Topic,
  prerequisite: Topic,
  without: ReadonlySet<Source> = new Set(),
): Evidence {
  const ground = groundOf(curriculum);
  const strengths = new Map<Source, number>();
  let odds = bias;
  for (const [sign, amount] of signsOf(ground, topic, prerequisite)) {
    const source = sourceOf[sign];
    if (source !== undefined && without.has(source)) continue;
    odds += weights[sign] * amount;
    if (source !== undefined)
      strengths.set(source, (strengths.get(source) ?? 0) + weights[sign] * amount);
  }
  const explain = (): Explanation => ({
    reasons: [...strengths]
      .filter(([, strength]) => strength > 0)
      .sort((one, other) => other[1] - one[1])
      .flatMap(([source]) => reasonOf[source](ground, topic, prerequisite) ?? []),
    doubts: without.has("order") ? [] : reversals(ground, topic, prerequisite),
  });
  return { odds, explain };
}

type ReasonOf = (ground: Ground, topic: Topic, prerequisite: Topic) => Reason | undefined;

const reasonOf: Readonly<Record<Source, ReasonOf>> = {
  order: ({ order }, topic, prerequisite) => {
    const forward = order.between(prerequisite, topic).filter(({ gap }) => gap > 0);
    const [nearest] = forward.toSorted((one, other) => one.gap - other.gap);
    if (!nearest) return undefined;
    const placed = { document: nearest.document.title, prerequisite: prerequisite.title };
    return nearest.isAbove
      ? { name: "under", facts: placed }
      : { name: "follows", facts: { ...placed, lines: nearest.gap } };
  },
  titles: ({ titles }, topic, prerequisite) => {
    const [words, own] = [titles.words(prerequisite), titles.words(topic)];
    const shared = plainWords(prerequisite.title).filter((word) => own.includes(word));
    if (shared.length === 0) return undefined;
    return shared.length === words.length
      ? { name: "titleHolds", facts: { prerequisite: prerequisite.title } }
      : { name: "titlesShare", facts: { words: shared } };
  },
  mentions: (ground, topic, prerequisite) => {
    const { title, aliases } = prerequisite;
    const name = [title, ...aliases][nameMentioned(ground, topic, prerequisite)];
    return name === undefined || name === title
      ? { name: "summaryNames", facts: { prerequisite: title } }
      : { name: "summaryNamesAlias", facts: { prerequisite: title, alias: name } };
  },
  numbers: (_ground, _topic, { title }) => ({ name: "partAfter", facts: { prerequisite: title } }),
};

function reversals({ order }: Ground, topic: Topic, prerequisite: Topic): Reason[] {
  const backward = order.between(prerequisite, topic).filter(({ gap }) => gap < 0);
  return backward.map(({ document }) => ({
    name: "precedes",
    facts: { document: document.title, prerequisite: prerequisite.title },
  }));
}

/** The chance, from 0 to 1, that log odds stand for. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

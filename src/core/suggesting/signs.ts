import type { Curriculum, Topic } from "../model/curriculum.ts";
import { plainWords } from "../model/plain-title.ts";
import { remembered } from "../model/remembered.ts";
import { type DocumentOrder, documentOrder } from "./document-order.ts";
import { partNumber } from "./part-number.ts";
import { type Titles, titlesOf } from "./titles.ts";

/**
 * What may speak for or against one topic being a prerequisite of another, each from 0 to about 1.
 *
 * - `previous`: a document has the prerequisite right before the topic; `near`: one part in so many
 *   lines; `nearInArea`: the same for both, within one area; `above`: it is the heading above
 * - `agreed`, `reversed`: in how many more documents it comes before, and in how many after
 * - `held`: its whole name stands in the title; `heldByMany`: as it does in many titles
 * - `itsWords`, `ownWords`: which part of its title, and of the topic's, the shared words are;
 *   `previousWords`, `shorterWords`: the former for the line before, and for a shorter title
 * - `mentioned`: its name stands in the summary; `partBefore`: “Calculus I” before “Calculus II”
 */
export const signs = [
  "previous",
  "near",
  "nearInArea",
  "above",
  "agreed",
  "reversed",
  "sameArea",
  "held",
  "heldByMany",
  "itsWords",
  "ownWords",
  "previousWords",
  "shorterWords",
  "mentioned",
  "partBefore",
] as const;
export type Sign = (typeof signs)[number];

/** What signs are read from, prepared once a curriculum. */
export interface Ground {
  readonly order: DocumentOrder;
  readonly titles: Titles;
  readonly summaryWords: (topic: Topic) => readonly string[];
}

export const groundOf = remembered((curriculum: Curriculum): Ground => {
  const summaries = new Map<Topic, readonly string[]>();
  return {
    order: documentOrder(curriculum),
    titles: titlesOf(curriculum),
    summaryWords: (topic) => {
      const known = summaries.get(topic) ?? plainWords(topic.summary);
      summaries.set(topic, known);
      return known;
    },
  };
});

/** How much each sign is there that `prerequisite` is needed for `topic`; those that are not are left out. */
export function signsOf(ground: Ground, topic: Topic, prerequisite: Topic): Map<Sign, number> {
  const inArea = Number(topic.area === prerequisite.area);
  const titles = titleSigns(ground, topic, prerequisite);
  const order = orderSigns(ground, topic, prerequisite, inArea);
  const all: Readonly<Record<Sign, number>> = {
    ...titles,
    ...order,
    previousWords: order.previous * titles.itsWords,
    sameArea: inArea,
    mentioned: mentioned(ground, topic, prerequisite),
  };
  return new Map(signs.flatMap((sign) => (all[sign] > 0 ? [[sign, all[sign]]] : [])));
}

function orderSigns({ order }: Ground, topic: Topic, prerequisite: Topic, inArea: number) {
  const standings = order.between(prerequisite, topic);
  const forward = standings.filter(({ gap }) => gap > 0);
  const gap = Math.min(...forward.map(({ gap }) => gap));
  return {
    previous: Number(gap === 1),
    near: gap > 1 ? 1 / gap : 0,
    nearInArea: inArea / gap,
    above: Number(forward.some(({ isAbove }) => isAbove)),
    agreed: Math.max(0, forward.length - 1),
    reversed: standings.length - forward.length,
  };
}

function titleSigns({ titles }: Ground, topic: Topic, prerequisite: Topic) {
  const [words, own] = [titles.words(prerequisite), titles.words(topic)];
  const isHeld = Number(words.length < own.length && standsIn(words, own));
  const parts = sharedParts(titles, topic, prerequisite);
  const [part, next] = [partNumber(words), partNumber(own)];
  return {
    ...parts,
    held: isHeld,
    heldByMany: isHeld * (Math.log2(Math.max(1, titles.holders(prerequisite))) / 4),
    shorterWords: words.length < own.length ? parts.itsWords : 0,
    partBefore: Number(part && next && part.row === next.row && part.number + 1 === next.number),
  };
}

/** Which part of each title, by weight, the words are that the two share. */
function sharedParts({ words, weigh }: Titles, topic: Topic, prerequisite: Topic) {
  const weight = (some: Iterable<string>) => [...some].reduce((sum, word) => sum + weigh(word), 0);
  const [its, own] = [new Set(words(prerequisite)), new Set(words(topic))];
  const shared = weight([...its].filter((word) => own.has(word)));
  return { itsWords: shared / weight(its), ownWords: shared / weight(own) };
}

/** Whether the words of a name stand in a row in a text. */
function standsIn(name: readonly string[], text: readonly string[]): boolean {
  return text.some((_word, from) => name.every((word, at) => text[from + at] === word));
}

/** How much it says that a name stands in the summary: rare words more than common ones. */
function mentioned(ground: Ground, topic: Topic, prerequisite: Topic): number {
  const { names, weigh } = ground.titles;
  const name = names(prerequisite)[nameMentioned(ground, topic, prerequisite)] ?? [];
  return Math.min(1, name.reduce((sum, word) => sum + weigh(word), 0) / 5);
}

/** Which name of a prerequisite the summary of a topic speaks of: 0 the title, 1 the first alias …; -1 none. */
export function nameMentioned(
  { summaryWords, titles }: Ground,
  topic: Topic,
  prerequisite: Topic,
): number {
  return titles.names(prerequisite).findIndex((name) => standsIn(name, summaryWords(topic)));
}

import type { TopicId } from "../model/ids.ts";
import { type Day, dayAt, dayNumber } from "./day.ts";
import { freshMemory, type Memory } from "./memory.ts";
import { type Portion, WaitingLine } from "./waiting-line.ts";

/**
 * Reviews of what was learnt, planned as if each goes well. A topic's first review is due some days
 * after its last block, each later one when FSRS expects it to be remembered nine times in ten.
 * A review takes place on the day it is due or on the next study day with room; what finds none is
 * listed as waiting.
 */
export interface Reviews {
  /** Minutes that a review takes; 10 when left out. */
  readonly minutes?: number;
  /** The most that reviews may take of a day's hours, above 0 and up to 1; a quarter when left out. */
  readonly share?: number;
  /** For how many weeks after the plan's finish reviews are planned; none when left out. */
  readonly weeksBeyond?: number;
  /** Topics finished before the schedule starts, whose reviews until then were done when due. */
  readonly learnt?: readonly { readonly topic: TopicId; readonly finished: Day }[];
}

/** A review that was due within the schedule and found no time in it. */
export interface WaitingReview {
  readonly topic: TopicId;
  readonly due: Day;
}

/** The cards of learnt topics as they fall due and are reviewed. Days are day numbers. */
export interface ReviewDesk {
  /** Makes a card of a topic whose last block was on this day. */
  learn(topic: TopicId, day: number): void;
  /** Lets what is due up to this day wait for its time. */
  fallDue(day: number): void;
  /** The minutes that reviews may take of a day with so many minutes. */
  limit(whole: number): number;
  /** Reviews what waits, for up to so many minutes. */
  review(day: number, minutes: number): Portion<{ readonly topic: TopicId }>[];
  waiting(): WaitingReview[];
}

/** The desk on the first day, with the cards of what was learnt before. */
export function reviewDesk(reviews: Reviews, start: number): ReviewDesk {
  const minutes = Math.round(reviews.minutes ?? usualMinutes);
  const dueOn = new Map<number, Card[]>();
  const line = new WaitingLine<Card>();
  let next = start;
  let learnt = 0;
  const fresh = freshMemory();
  const file = (card: Card) => {
    const others = dueOn.get(card.due);
    if (others) others.push(card);
    else dueOn.set(card.due, [card]);
  };
  const learn = (topic: TopicId, day: number) => {
    file(broughtForward(cardOf(topic, learnt, fresh, day), start));
    learnt += 1;
  };
  for (const { topic, finished } of reviews.learnt ?? []) learn(topic, dayNumber(finished));
  return {
    learn,
    fallDue(day) {
      for (; next <= day; next += 1) {
        const cards = dueOn.get(next) ?? [];
        for (const card of cards.sort((a, b) => a.rank - b.rank)) line.add(card, minutes);
        dueOn.delete(next);
      }
    },
    limit: (whole) => Math.floor((reviews.share ?? usualShare) * whole),
    review(day, budget) {
      const portions = line.serve(budget);
      for (const { task, last } of portions) if (last) file(reviewedOn(day, task));
      return portions;
    },
    waiting: () => line.tasks().map(({ topic, due }) => ({ topic, due: dayAt(due) })),
  };
}

const usualMinutes = 10;
const usualShare = 0.25;

interface Card {
  readonly topic: TopicId;
  /** The how-manieth topic learnt: of reviews due on the same day, the first learnt comes first. */
  readonly rank: number;
  readonly memory: Memory;
  readonly seen: number;
  readonly due: number;
}

function cardOf(topic: TopicId, rank: number, memory: Memory, seen: number): Card {
  return { topic, rank, memory, seen, due: seen + memory.interval };
}

function reviewedOn(day: number, { topic, rank, memory, seen }: Card): Card {
  return cardOf(topic, rank, memory.after(day - seen), day);
}

/** The card after the reviews that were due before this day. */
function broughtForward(card: Card, day: number): Card {
  let latest = card;
  while (latest.due < day) latest = reviewedOn(latest.due, latest);
  return latest;
}

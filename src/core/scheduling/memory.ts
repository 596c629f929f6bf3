import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";

/** How well something is remembered that was learnt and then reviewed a number of times. */
export interface Memory {
  /** Days from the last review, or from learning, to the next. */
  readonly interval: number;
  /** The memory after a review that goes well, so many days after the last. */
  after(days: number): Memory;
}

/**
 * The memory of what has just been learnt, by FSRS. It depends on nothing but the days between the
 * reviews, so those that grow out of the same fresh one share what is reckoned.
 * @see https://github.com/open-spaced-repetition/ts-fsrs
 */
export function freshMemory(): Memory {
  return reviewed(createEmptyCard(momentOf(0)), 0);
}

/** In whole days and without fuzz: no clock and no dice. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/** FSRS asks for moments and looks at the days between them in UTC. We count from the day of learning. */
function momentOf(day: number): Date {
  return new Date(day * 24 * 60 * 60 * 1000);
}

function reviewed(before: Card, day: number): Memory {
  const { card } = scheduler.next(before, momentOf(day), Rating.Good);
  const later = new Map<number, Memory>();
  return {
    interval: card.scheduled_days,
    after(days) {
      const known = later.get(days);
      if (known) return known;
      const memory = reviewed(card, day + days);
      later.set(days, memory);
      return memory;
    },
  };
}

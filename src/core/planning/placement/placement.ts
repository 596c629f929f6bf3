import type { TopicId } from "../../model/ids.ts";

/** What a learner says to "Can you …?". */
export type Reply = "yes" | "partly" | "no" | "unsure";

/** A reply to one of a topic's checks, by its place among them; a topic without checks has the one place 0. */
export interface Answer {
  readonly kind: "answer";
  readonly topic: TopicId;
  readonly check: number;
  readonly reply: Reply;
}

/** What a learner knows for sure of a topic and says without being asked. */
export interface HandMark {
  readonly kind: "mark";
  readonly topic: TopicId;
  readonly known: boolean;
}

export type Entry = Answer | HandMark;

/** How far answers are trusted. */
export interface Trust {
  /** How often a person who knows a topic says no, from 0 to below 0.5. */
  readonly slips: number;
  /** How often a person who does not know a topic says yes, from 0 to below 0.5. */
  readonly guesses: number;
  /**
   * How likely the standing of a topic must be to count as found out, above 0.5. With 1, nothing
   * counts but answers and what follows from them.
   */
  readonly confidence: number;
}

/** What a placement is about. */
export interface PlacementSubject extends Trust {
  readonly goals: readonly TopicId[];
  /** Topics known before the first question; they imply their prerequisites. */
  readonly known: readonly TopicId[];
}

/**
 * Finding out what a learner knows of what some goals need, as plain data: what it is about, and all
 * that was said, oldest first. Everything else follows from it, so it can be stored, sent, replayed,
 * and shortened by an entry to undo.
 */
export interface Placement {
  readonly subject: PlacementSubject;
  readonly log: readonly Entry[];
}

/** Judging oneself goes wrong about once in twelve times, and is found out at nine in ten. */
const usual: Trust = { slips: 0.08, guesses: 0.08, confidence: 0.9 };

/** Answers are never wrong, and nothing counts as found out that does not follow from them. */
export const withoutErrors: Trust = { slips: 0, guesses: 0, confidence: 1 };

/** A placement before its first question. */
export function startPlacement(
  goals: Iterable<TopicId>,
  known: Iterable<TopicId>,
  trust: Partial<Trust> = {},
): Placement {
  return { subject: { ...usual, ...trust, goals: [...goals], known: [...known] }, log: [] };
}

/**
 * The placement after one more answer or mark. An answer to the same check of a topic replaces the
 * earlier one, which is how a learner corrects it; an answer to another check is a second piece of
 * evidence. A mark outweighs all answers, and replaces the marks that cannot be true with it.
 */
export function withEntry(placement: Placement, entry: Entry): Placement {
  return { ...placement, log: [...placement.log, entry] };
}

import type { TopicId } from "../../model/ids.ts";

/** What a learner says to "Can you …?". */
export const replies = ["yes", "partly", "no", "unsure"] as const;
export type Reply = (typeof replies)[number];

/** A reply to one of a topic's checks, by its place among them; a topic without checks has the one place 0. */
export interface Answer {
  readonly kind: "answer";
  readonly topic: TopicId;
  readonly check: number;
  readonly reply: Reply;
}

/** What a learner knows for sure and says without being asked. */
export interface HandMark {
  readonly kind: "mark";
  readonly topic: TopicId;
  readonly known: boolean;
}

export type Entry = Answer | HandMark;

/** What a placement is about, and how far answers are trusted. */
export interface PlacementSubject {
  readonly goals: readonly TopicId[];
  /** Topics known before the first question. */
  readonly known: readonly TopicId[];
  /** How often a person who knows a topic says no, from 0 to below 0.5. */
  readonly slips: number;
  /** How often a person who does not know a topic says yes, from 0 to below 0.5. */
  readonly guesses: number;
  /** How likely the standing of a topic must be to count as found out, above 0.5; with 1, only what follows from answers for certain. */
  readonly confidence: number;
}

/**
 * A placement as plain data: what it is about, and all that was said, oldest first. Everything else
 * follows from it, so that it can be stored, sent, replayed, and shortened to undo.
 */
export interface Placement {
  readonly subject: PlacementSubject;
  readonly log: readonly Entry[];
}

import type { TopicId } from "../model/ids.ts";
import { type Day, dayAt } from "./day.ts";
import type { Habit } from "./habits.ts";
import type { Piece } from "./lay-out-days.ts";

/** One stretch of a day given to one thing. A day's blocks come in the order of the day. */
export type Block = { readonly day: Day; readonly minutes: number } & (
  | {
      readonly kind: "study";
      readonly topic: TopicId;
      /** The how-manieth of how many blocks of this topic, from 1. */
      readonly part: number;
      readonly parts: number;
    }
  | { readonly kind: "review"; readonly topic: TopicId }
  | { readonly kind: "habit"; readonly habit: Habit }
);

/** When one topic is begun and finished, and the minutes it takes. */
export interface TopicDates {
  readonly topic: TopicId;
  readonly start: Day;
  readonly finish: Day;
  readonly minutes: number;
}

/** The pieces as dated blocks. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  const parts = new Map<number, number>();
  for (const { step } of studied(pieces)) parts.set(step, (parts.get(step) ?? 0) + 1);
  const begun = new Map<number, number>();
  return pieces.map((piece) => {
    const { minutes } = piece;
    const day = dayAt(piece.day);
    if (piece.kind === "habit") return { kind: "habit", day, minutes, habit: piece.habit };
    if (piece.kind === "review") return { kind: "review", day, minutes, topic: piece.topic };
    const part = (begun.get(piece.step) ?? 0) + 1;
    begun.set(piece.step, part);
    const { step, topic } = piece;
    return { kind: "study", day, minutes, topic, part, parts: parts.get(step) ?? part };
  });
}

/** The dates of each step, in the order of the steps. */
export function topicDatesOf(pieces: readonly Piece[]): TopicDates[] {
  const dates = new Map<number, TopicDates>();
  for (const { step, topic, day, minutes } of studied(pieces)) {
    const finish = dayAt(day);
    const before = dates.get(step) ?? { topic, start: finish, finish, minutes: 0 };
    dates.set(step, { ...before, finish, minutes: before.minutes + minutes });
  }
  return [...dates.values()];
}

function studied(pieces: readonly Piece[]) {
  return pieces.filter((piece) => piece.kind === "study");
}

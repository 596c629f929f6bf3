import type { Words } from "../language/english.ts";
import { merged, sameRecord } from "./merged.ts";
import type { LearnerRecord } from "./saved-record.ts";

/** What was done, in words that a sentence can quote: `Iterators marked as known`. */
export type Said = (words: Words) => string;

/** Something that was done to what is kept. */
export interface Done {
  readonly said: Said;
  /** The one field in which it was typed; what is typed on in the same field is one thing to undo. */
  readonly field: string | undefined;
  readonly before: LearnerRecord;
  readonly after: LearnerRecord;
}

/** What was done, the latest last, and what was undone since, the next to be done again last. */
export interface History {
  readonly behind: readonly Done[];
  readonly ahead: readonly Done[];
}

export const noHistory: History = { behind: [], ahead: [] };

/** How many things can be undone. */
export const longest = 100;

/**
 * The history after something more was done. What had been undone can no longer be done again. That
 * the person was asked what they know already is nothing to undo.
 */
export function extended({ behind, ahead }: History, done: Done): History {
  if (isNothing(done)) return { behind, ahead };
  const last = behind.at(-1);
  const typedOn = done.field !== undefined && last?.field === done.field && ahead.length === 0;
  if (!last || !typedOn) return { behind: [...behind, done].slice(-longest), ahead: [] };
  const whole = { ...done, before: last.before };
  const others = behind.slice(0, -1);
  return { behind: sameRecord(whole.before, whole.after) ? others : [...others, whole], ahead: [] };
}

function isNothing({ before, after }: Done): boolean {
  const { told, since } = after.journey;
  return sameRecord({ ...before, journey: { ...before.journey, told, since } }, after);
}

/** A step back or forth in the history: what is kept now, and what was undone or done again. */
export interface Turn {
  readonly history: History;
  readonly record: LearnerRecord;
  readonly done: Done;
}

/**
 * Takes back what was done last, if anything was. What has been changed since from elsewhere, by
 * another window, stays: only what that one thing changed goes back.
 */
export function undone({ behind, ahead }: History, now: LearnerRecord): Turn | undefined {
  const done = behind.at(-1);
  if (!done) return undefined;
  const record = merged(done.after, done.before, now);
  const again = { ...done, before: record, after: now };
  return { history: { behind: behind.slice(0, -1), ahead: [...ahead, again] }, record, done };
}

/** Does again what was undone last, if anything was. */
export function redone({ behind, ahead }: History, now: LearnerRecord): Turn | undefined {
  const done = ahead.at(-1);
  if (!done) return undefined;
  const record = merged(done.before, done.after, now);
  const again = { ...done, before: now, after: record };
  return { history: { behind: [...behind, again], ahead: ahead.slice(0, -1) }, record, done };
}

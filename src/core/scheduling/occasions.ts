import { dayNumber, monthsLater } from "./day.ts";
import type { Habit, Habits } from "./habits.ts";
import { minutesOf } from "./minutes.ts";
import { WaitingLine } from "./waiting-line.ts";

/** The monthly and quarterly habits as they fall due. */
export interface Occasions {
  /** Lets what is due up to this day wait for its time. */
  fallDue(day: number): void;
  readonly line: WaitingLine<Habit>;
}

/** The occasions due on the first day of the schedule or later; earlier ones are over. */
export function occasionsFrom(habits: Habits, start: number): Occasions {
  const since = habits.since === undefined ? start : dayNumber(habits.since);
  const review = minutesOf(habits.monthlyReviewHours ?? 0);
  const assessment = minutesOf(habits.assessmentHours ?? 0);
  const line = new WaitingLine<Habit>();
  let month = 1;
  while (monthsLater(since, month) < start) month += 1;
  let due = monthsLater(since, month);
  return {
    line,
    fallDue(day) {
      while (due <= day) {
        if (review > 0) line.add("monthly review", review);
        if (assessment > 0 && month % 3 === 0) line.add("quarterly assessment", assessment);
        month += 1;
        due = monthsLater(since, month);
      }
    },
  };
}

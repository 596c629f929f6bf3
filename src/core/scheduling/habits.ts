import { type Day, mondayOf } from "./day.ts";
import { minutesOf, sumOf } from "./minutes.ts";

/**
 * What a learner does beside the topics, each part optional. Habits take their time out of the
 * day's hours and never move to days without study. They end with the plan.
 *
 * - Exercise opens every study day; a day shorter than the exercise is all exercise.
 * - The project has the last study hours of each week (Monday first), when the week's topics are
 *   there to be used. A week that is shortened by the start or by days off gives the same share of
 *   its time as a whole one.
 * - The monthly review is due a month after the first day, two months after it and so on; the
 *   quarterly assessment every three months, after that month's review. They come before the day's
 *   topics and, when longer than a day or due on a day without study, go on on the next study day.
 */
export interface Habits {
  /** Minutes on every study day. */
  readonly exerciseMinutes?: number;
  /** Hours in a week. */
  readonly projectHours?: number;
  /** Hours in a month. */
  readonly monthlyReviewHours?: number;
  /** Hours in three months. */
  readonly assessmentHours?: number;
  /** The first day of learning, from which months are counted; the schedule's start when left out. */
  readonly since?: Day;
}

export type Habit = "exercise" | "project" | "monthly review" | "quarterly assessment";

/** How the minutes of a study day are divided before anything else is: `free` is what the two leave. */
export interface DayTime {
  readonly whole: number;
  readonly exercise: number;
  readonly project: number;
  readonly free: number;
}

/** The division of any day, given the minutes of the regular week and of the actual days. */
export function dayTimes(
  habits: Habits,
  regular: readonly number[],
  open: (day: number) => number,
): (day: number) => DayTime {
  const project = minutesOf(habits.projectHours ?? 0);
  const regularRest = sumOf(restsOf(habits, regular));
  const projectIn = (rest: number) =>
    regularRest === 0 ? 0 : Math.min(rest, Math.floor((project * rest) / regularRest));
  let monday = Number.NaN;
  let week: DayTime[] = [];
  return (day) => {
    if (mondayOf(day) !== monday) {
      monday = mondayOf(day);
      const whole = Array.from({ length: 7 }, (_, weekday) => open(mondayOf(day) + weekday));
      week = divided(whole, restsOf(habits, whole), projectIn);
    }
    return week[day - monday] ?? noTime;
  };
}

/** Minutes of a twelfth of a year: those there are, and those that the habits ask for. */
export interface UsualMonth {
  readonly there: number;
  readonly asked: number;
}

/** The month that habits meet in the regular week. */
export function usualMonth(habits: Habits, regular: readonly number[]): UsualMonth {
  const there = sumOf(regular);
  const weekly = there - sumOf(restsOf(habits, regular)) + minutesOf(habits.projectHours ?? 0);
  const monthly =
    minutesOf(habits.monthlyReviewHours ?? 0) + minutesOf(habits.assessmentHours ?? 0) / 3;
  return { there: there * weeksInMonth, asked: weekly * weeksInMonth + monthly };
}

/** Whether such a month has time for anything but habits. */
export function leavesTime({ there, asked }: UsualMonth): boolean {
  return asked < there;
}

/** A twelfth of the Gregorian year. */
const weeksInMonth = 365.2425 / 12 / 7;

const noTime: DayTime = { whole: 0, exercise: 0, project: 0, free: 0 };

/** What the exercise leaves of each day. */
function restsOf(habits: Habits, days: readonly number[]): number[] {
  const exercise = Math.round(habits.exerciseMinutes ?? 0);
  return days.map((minutes) => Math.max(0, minutes - exercise));
}

/** A week with the project at its end. */
function divided(
  whole: readonly number[],
  rests: readonly number[],
  projectIn: (rest: number) => number,
): DayTime[] {
  let left = projectIn(sumOf(rests));
  const backwards = rests.toReversed().map((rest) => {
    const taken = Math.min(left, rest);
    left -= taken;
    return taken;
  });
  const projects = backwards.toReversed();
  return whole.map((minutes, weekday) => {
    const rest = rests[weekday] ?? 0;
    const project = projects[weekday] ?? 0;
    return { whole: minutes, exercise: minutes - rest, project, free: rest - project };
  });
}

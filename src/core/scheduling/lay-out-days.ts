import type { TopicId } from "../model/ids.ts";
import { openMinutes } from "./availability.ts";
import { dayNumber } from "./day.ts";
import { type DayTime, dayTimes, type Habit } from "./habits.ts";
import { sumOf } from "./minutes.ts";
import { type Occasions, occasionsFrom } from "./occasions.ts";
import { type Figure, minutesLeft, type ScheduleRequest } from "./request.ts";
import { type ReviewDesk, reviewDesk, type WaitingReview } from "./reviews.ts";
import { WaitingLine } from "./waiting-line.ts";

/** Something done on one day, in the order of the day. `day` is a day number, `step` a position in the steps. */
export type Piece = { readonly day: number; readonly minutes: number } & (
  | { readonly kind: "study"; readonly step: number; readonly topic: TopicId }
  | { readonly kind: "review"; readonly topic: TopicId }
  | { readonly kind: "habit"; readonly habit: Habit }
);

/** The days as they were laid out; `finish` is missing when the plan was not done by the last day. */
export interface LaidDays {
  readonly pieces: readonly Piece[];
  readonly finish: number | undefined;
  readonly waiting: readonly WaitingReview[];
}

/** By which figure days are laid out, with which minutes on each weekday, to which day number at most. */
export interface Terms {
  readonly figure: Figure;
  readonly week: readonly number[];
  readonly until: number;
  /** For how many days after the finish reviews go on. */
  readonly beyond: number;
}

/**
 * Goes from day to day and fills each with exercise, due reviews, due monthly and quarterly habits,
 * the topics in order, and the project. A plan without steps is finished on the start day.
 *
 * Without reviews, more minutes on a day or fewer in a topic never finish the plan later: exercise,
 * project and the occasions' line leave to the topics, summed from the start up to any day, an
 * amount that only grows with the minutes. Reviews break this by a little: a topic finished earlier
 * can fall due for review before the plan's finish instead of after it.
 */
export function layOutDays(request: ScheduleRequest, terms: Terms): LaidDays {
  const { availability, habits = {}, reviews } = request;
  const start = dayNumber(availability.start);
  const work: Work = {
    study: studyLine(request, terms.figure),
    occasions: occasionsFrom(habits, start),
    desk: reviews && reviewDesk(reviews, start),
  };
  const timeOn = dayTimes(habits, terms.week, openMinutes(availability, terms.week));
  const pieces: Piece[] = [];
  let finish = work.study.isEmpty ? start : undefined;
  let last = finish === undefined ? terms.until : finish + terms.beyond;
  for (let day = start; day <= Math.min(last, terms.until); day += 1) {
    const time = timeOn(day);
    work.desk?.fallDue(day);
    if (finish === undefined) {
      work.occasions.fallDue(day);
      for (const piece of time.whole > 0 ? studyDay(work, day, time) : []) pieces.push(piece);
      if (work.study.isEmpty) {
        finish = day;
        last = day + terms.beyond;
      }
    } else pieces.push(...reviewing(work, day, time.whole, time.whole));
  }
  return { pieces, finish, waiting: work.desk?.waiting() ?? [] };
}

/** What is to be done, each kind in its own line. */
interface Work {
  readonly study: WaitingLine<{ readonly step: number; readonly topic: TopicId }>;
  readonly occasions: Occasions;
  readonly desk: ReviewDesk | undefined;
}

function studyLine({ steps }: ScheduleRequest, figure: Figure): Work["study"] {
  const line: Work["study"] = new WaitingLine();
  const minutes = minutesLeft(steps, figure);
  steps.forEach(({ topic }, step) => {
    line.add({ step, topic }, minutes[step] ?? 0);
  });
  return line;
}

function studyDay(work: Work, day: number, time: DayTime): Piece[] {
  const reviews = reviewing(work, day, time.whole, time.free);
  const free = time.free - minutesIn(reviews);
  const occasions = work.occasions.line
    .serve(free)
    .map(({ task, minutes }): Piece => ({ kind: "habit", day, minutes, habit: task }));
  return [
    ...habit("exercise", day, time.exercise),
    ...reviews,
    ...occasions,
    ...studying(work, day, free - minutesIn(occasions)),
    ...habit("project", day, time.project),
  ];
}

function habit(name: Habit, day: number, minutes: number): Piece[] {
  return minutes > 0 ? [{ kind: "habit", day, minutes, habit: name }] : [];
}

function reviewing({ desk }: Work, day: number, whole: number, free: number): Piece[] {
  const done = desk?.review(day, Math.min(free, desk.limit(whole))) ?? [];
  return done.map(({ task, minutes }) => ({ kind: "review", day, minutes, topic: task.topic }));
}

function studying({ study, desk }: Work, day: number, free: number): Piece[] {
  return study.serve(free).map(({ task, minutes, last }) => {
    if (last) desk?.learn(task.topic, day);
    return { kind: "study", day, minutes, step: task.step, topic: task.topic };
  });
}

function minutesIn(pieces: readonly Piece[]): number {
  return sumOf(pieces.map(({ minutes }) => minutes));
}

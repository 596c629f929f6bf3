import { hoursOfWeek, type OfWeekdays, weekMinutes } from "./availability.ts";
import { type Day, dayNumber, dayText } from "./day.ts";
import { leavesTime, usualMonth } from "./habits.ts";
import { lastDayFrom } from "./horizon.ts";
import { layOutDays } from "./lay-out-days.ts";
import { sumOf } from "./minutes.ts";
import { obstacleTo } from "./obstacles.ts";
import type { Figure, Impossible, ScheduleRequest } from "./request.ts";

/** A day is never made longer than this many hours, unless it already is. */
const longestDay = 12;

/** The week that a deadline needs, by one figure of the topics' hours. */
export type Pace =
  | {
      readonly kind: "pace";
      readonly minutesAWeek: number;
      /** The same by weekday, to be put into an availability. */
      readonly hours: OfWeekdays;
    }
  /** So many hours on each day with study would not do. */
  | { readonly kind: "beyond reach"; readonly hoursADay: number; readonly message: string };

/** The weeks that a deadline needs, and whether the present one will do. */
export interface NeededPace {
  readonly kind: "needed pace";
  readonly by: Day;
  readonly minutesAWeekNow: number;
  readonly figures: Readonly<Record<Figure, { readonly pace: Pace; readonly enoughNow: boolean }>>;
}

/**
 * The hours a week with which the plan is finished on `by` or before. The present week is scaled:
 * each day in proportion, in whole minutes rounded up, none beyond twelve hours. The answer is the
 * least such week; with reviews, which can shift a finish by a little either way, a week that meets
 * the deadline while the next shorter one does not.
 */
export function neededPace(
  request: ScheduleRequest & { readonly by: Day },
): NeededPace | Impossible {
  const { steps, availability, habits = {}, by } = request;
  const obstacle = obstacleTo(request) ?? beforeStart(by, availability.start);
  if (obstacle) return obstacle;
  const now = weekMinutes(availability);
  const until = Math.min(dayNumber(by), lastDayFrom(availability.start));
  const answer = (figure: Figure) => {
    const meets = (week: readonly number[]) =>
      (steps.length === 0 || leavesTime(usualMonth(habits, week))) &&
      layOutDays(request, { figure, week, until, beyond: 0 }).finish !== undefined;
    return { pace: paceFor(by, now, meets), enoughNow: meets(now) };
  };
  return {
    kind: "needed pace",
    by,
    minutesAWeekNow: sumOf(now),
    figures: { low: answer("low"), middle: answer("middle"), high: answer("high") },
  };
}

function beforeStart(by: Day, start: Day): Impossible | undefined {
  if (by >= start) return undefined;
  const message = `The deadline, ${dayText(by)}, is before the start, ${dayText(start)}.`;
  return { kind: "impossible", reason: "deadline-before-start", by, start, message };
}

function paceFor(
  by: Day,
  now: readonly number[],
  meets: (week: readonly number[]) => boolean,
): Pace {
  const most = now.map((minutes) => (minutes === 0 ? 0 : Math.max(minutes, longestDay * 60)));
  const whole = sumOf(now);
  /** The present week scaled to about so many minutes. */
  const scaled = (target: number) =>
    now.map((minutes, day) => Math.min(most[day] ?? 0, Math.ceil((minutes * target) / whole)));
  if (!meets(most)) {
    const message = `Not even ${longestDay} hours on each of the days with study finish the plan by ${dayText(by)}.`;
    return { kind: "beyond reach", hoursADay: longestDay, message };
  }
  let short = -1;
  let enough = Math.max(
    ...now.map((minutes, day) => Math.ceil(((most[day] ?? 0) * whole) / Math.max(1, minutes))),
  );
  while (enough - short > 1) {
    const target = Math.floor((short + enough) / 2);
    if (meets(scaled(target))) enough = target;
    else short = target;
  }
  const week = scaled(enough);
  return { kind: "pace", minutesAWeek: sumOf(week), hours: hoursOfWeek(week) };
}

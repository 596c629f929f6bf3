import { type Availability, rangeOf, weekMinutes } from "./availability.ts";
import { dayText, weekdays } from "./day.ts";
import { type Habits, leavesTime, usualMonth } from "./habits.ts";
import { horizonYears } from "./horizon.ts";
import type { Impossible, ScheduleRequest, StudyStep } from "./request.ts";
import type { Reviews } from "./reviews.ts";

/** What stands in the way before a day is laid out: a number that means nothing, or a week without time. */
export function obstacleTo(request: ScheduleRequest): Impossible | undefined {
  const { steps, availability, habits = {}, reviews = {} } = request;
  const message =
    firstOf(steps, mistakeInStep) ??
    mistakeInAvailability(availability) ??
    mistakeInHabits(habits) ??
    mistakeInReviews(reviews);
  if (message !== undefined) return { kind: "impossible", reason: "invalid", message };
  if (weekMinutes(availability).some((minutes) => minutes > 0)) return undefined;
  return {
    kind: "impossible",
    reason: "no-hours",
    message: "No weekday has any time. Give at least one of them some hours.",
  };
}

/** The answer when habits take all the time of the usual month. A plan of nothing has time enough. */
export function habitsObstacle({
  steps,
  availability,
  habits = {},
}: ScheduleRequest): Impossible | undefined {
  if (steps.length === 0) return undefined;
  const month = usualMonth(habits, weekMinutes(availability));
  if (leavesTime(month)) return undefined;
  const hours = (minutes: number) => `${Math.round(minutes / 60)} h`;
  const message = `The habits ask for ${hours(month.asked)} of the ${hours(month.there)} in a month and leave no time for topics. Study longer, or shorten or drop a habit.`;
  return { kind: "impossible", reason: "habits-leave-no-time", ...month, message };
}

/** The answer when a plan was not finished within the horizon. */
export const tooLong: Impossible = {
  kind: "impossible",
  reason: "too-long",
  years: horizonYears,
  message: `With these hours and days off the plan is not finished within ${horizonYears} years.`,
};

function mistakeInStep({ topic, hours: [low, high], spent = 0 }: StudyStep): string | undefined {
  if (!isAmount(low) || !isAmount(high) || low > high)
    return `The hours of ${topic} must be two numbers from 0 up, the low one first.`;
  return isAmount(spent) ? undefined : `The hours spent on ${topic} must be a number from 0 up.`;
}

function mistakeInAvailability({ hours, off = [] }: Availability): string | undefined {
  const day = hours.findIndex((count) => !isAmount(count) || count > 24);
  if (day >= 0) return `The hours on ${weekdays[day]} must be a number from 0 to 24.`;
  return firstOf(off, (days) => {
    const { from, to } = rangeOf(days);
    if (from <= to || typeof days === "string") return undefined;
    return `The days off from ${dayText(days.from)} to ${dayText(days.to)} end before they begin.`;
  });
}

function mistakeInHabits(habits: Habits): string | undefined {
  const times: readonly (readonly [string, number | undefined])[] = [
    ["minutes of exercise", habits.exerciseMinutes],
    ["project hours", habits.projectHours],
    ["hours of the monthly review", habits.monthlyReviewHours],
    ["hours of the quarterly assessment", habits.assessmentHours],
  ];
  return firstOf(times, ([name, time = 0]) =>
    isAmount(time) ? undefined : `The ${name} must be a number from 0 up.`,
  );
}

function mistakeInReviews({ minutes = 1, share = 1, weeksBeyond = 0 }: Reviews) {
  if (!(minutes >= 1 && isAmount(minutes))) return "A review must take at least one minute.";
  if (!(share > 0 && share <= 1))
    return "The share of a day that reviews may take must be above 0 and at most 1.";
  if (!isAmount(weeksBeyond)) return "The weeks of reviews after the finish must be 0 or more.";
  return undefined;
}

function isAmount(number: number): boolean {
  return Number.isFinite(number) && number >= 0;
}

/** The first answer that there is. */
function firstOf<Item>(
  items: readonly Item[],
  ask: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const answer = ask(item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

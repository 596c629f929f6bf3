import { type Availability, rangeOf, weekMinutes } from "./availability.ts";
import { dayText, weekdays } from "./day.ts";
import { type Habits, minutesLeftInMonth } from "./habits.ts";
import type { Impossible, ScheduleRequest, StudyStep } from "./request.ts";
import type { Reviews } from "./reviews.ts";

/** What stands in the way of a schedule before a day is laid out, or nothing. */
export function obstacleTo(request: ScheduleRequest): Impossible | undefined {
  return (
    mistakeIn(request) ??
    noHours(request.availability) ??
    habitsTakeAll(request.habits ?? {}, request.availability)
  );
}

/** A number in the request that means nothing, or nothing. */
export function mistakeIn({
  steps,
  availability,
  habits = {},
  reviews = {},
}: ScheduleRequest): Impossible | undefined {
  const message =
    firstOf(steps, mistakeInStep) ??
    mistakeInAvailability(availability) ??
    mistakeInHabits(habits) ??
    mistakeInReviews(reviews);
  return message === undefined ? undefined : { kind: "impossible", reason: "invalid", message };
}

/** The answer when no weekday has a whole minute. */
export function noHours(availability: Availability): Impossible | undefined {
  if (weekMinutes(availability).some((minutes) => minutes > 0)) return undefined;
  const message = "No weekday has any time. Give at least one of them some hours.";
  return { kind: "impossible", reason: "no-hours", message };
}

function habitsTakeAll(habits: Habits, availability: Availability): Impossible | undefined {
  const left = minutesLeftInMonth(habits, weekMinutes(availability));
  if (left > 0) return undefined;
  const short = Math.ceil(-left / 60);
  const message =
    short > 0
      ? `The habits need about ${short} h a month more than there is, and leave no time for topics. Study longer, or shorten or drop a habit.`
      : "The habits take all the time and leave none for topics. Study longer, or shorten or drop a habit.";
  return { kind: "impossible", reason: "habits-leave-no-time", message };
}

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

function mistakeInReviews({ minutes = 10, share = 0.25, weeksBeyond = 0 }: Reviews) {
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

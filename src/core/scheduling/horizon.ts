import { type Day, dayNumber, lastDay, monthsLater } from "./day.ts";
import type { Impossible } from "./request.ts";

const horizonYears = 100;

/** The last day number that a schedule may reach: a hundred years ahead, within years of four digits. */
export function lastDayFrom(start: Day): number {
  const first = dayNumber(start);
  return Math.min(monthsLater(first, horizonYears * 12) - 1, lastDay);
}

/** The answer when a plan does not end within the horizon. */
export const tooLong: Impossible = {
  kind: "impossible",
  reason: "too-long",
  message: `With these hours and days off the plan is not finished within ${horizonYears} years.`,
};

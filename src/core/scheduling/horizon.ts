import { type Day, dayNumber, lastDay, monthsLater } from "./day.ts";

/** No schedule looks further ahead. */
export const horizonYears = 100;

/** The last day number that a schedule may reach: as far as the horizon and, within years of four digits. */
export function lastDayFrom(start: Day): number {
  const first = dayNumber(start);
  return Math.min(monthsLater(first, horizonYears * 12) - 1, lastDay);
}

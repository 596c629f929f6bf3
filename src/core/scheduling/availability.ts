import type { Day } from "./day.ts";
import { dayNumber, weekdayOf } from "./day.ts";
import { minutesOf, sumOf } from "./minutes.ts";

/** Seven numbers, Monday to Sunday. */
export type OfWeekdays = readonly [number, number, number, number, number, number, number];

/** Days without study, both ends included. A single date is a range of its own. */
export type DaysOff = Day | { readonly from: Day; readonly to: Day };

/** When a person studies: from a day on, so many hours on each weekday, except on days off. */
export interface Availability {
  readonly start: Day;
  readonly hours: OfWeekdays;
  readonly off?: readonly DaysOff[];
}

/** Whole minutes on each weekday, Monday first. */
export function weekMinutes({ hours }: Availability): number[] {
  return hours.map(minutesOf);
}

/** The hours that `weekMinutes` makes these minutes of. */
export function hoursOfWeek(minutes: readonly number[]): OfWeekdays {
  const [mon = 0, tue = 0, wed = 0, thu = 0, fri = 0, sat = 0, sun = 0] = minutes.map(
    (count) => count / 60,
  );
  return [mon, tue, wed, thu, fri, sat, sun];
}

/** The first and the last day number of days off. */
export function rangeOf(off: DaysOff): { from: number; to: number } {
  if (typeof off === "string") return { from: dayNumber(off), to: dayNumber(off) };
  return { from: dayNumber(off.from), to: dayNumber(off.to) };
}

/** The minutes for study on a day number: none before the start and on days off. */
export function openMinutes(
  availability: Availability,
  minutes: readonly number[],
): (day: number) => number {
  const start = dayNumber(availability.start);
  const ranges = (availability.off ?? []).map(rangeOf);
  return (day) => {
    if (day < start || ranges.some(({ from, to }) => from <= day && day <= to)) return 0;
    return minutes[weekdayOf(day)] ?? 0;
  };
}

const workdaysAndSaturday = [5, 2, 0, 4, 1, 3];

/** Which days are filled up to which minutes, one rule after the other. */
const filling: readonly { readonly days: readonly number[]; readonly upTo: number }[] = [
  ...workdaysAndSaturday.map((day) => ({ days: [day], upTo: 60 })),
  { days: workdaysAndSaturday, upTo: 12 * 60 },
  { days: [6], upTo: 12 * 60 },
  { days: [...workdaysAndSaturday, 6], upTo: 24 * 60 },
];

/**
 * Hours a week spread over its days. The first hours make sessions of one hour that lie apart:
 * Saturday, Wednesday, Monday, Friday, Tuesday, Thursday; more hours make these six days longer
 * alike. Sunday stays free until the others have twelve hours. More hours a week never take time
 * from any day. What lies outside 0 to 168 counts as the nearer of the two.
 */
export function spreadOverWeek(hoursAWeek: number): OfWeekdays {
  let left = Math.min(minutesOf(hoursAWeek), 7 * 24 * 60);
  const minutes = new Array<number>(7).fill(0);
  for (const { days, upTo } of filling) {
    const room = (day: number) => upTo - (minutes[day] ?? 0);
    const given = Math.max(0, Math.min(left, sumOf(days.map(room))));
    left -= given;
    days.forEach((day, place) => {
      const share = Math.floor(given / days.length) + (place < given % days.length ? 1 : 0);
      minutes[day] = (minutes[day] ?? 0) + share;
    });
  }
  return hoursOfWeek(minutes);
}

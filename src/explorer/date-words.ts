import { dateText, dateWriter, timeZone } from "../core/model/date-writer.ts";

export { dateText };

const dayLength = 24 * 60 * 60 * 1000;

/** Whether two days lie in the same year. */
export const isSameYear = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);

/** `1 March` */
export const dateWithoutYear = dateWriter({ day: "numeric", month: "long" });
/** `Monday 1 March` */
export const dateWithWeekday = dateWriter({ weekday: "long", day: "numeric", month: "long" });
/** `March 2027` */
export const monthText = dateWriter({ month: "long", year: "numeric" });

const ofWeeks = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone });

/** The seven days from a Monday on: `1–7 Mar`, `29 Mar – 4 Apr`. */
export function weekText(monday: string): string {
  const start = Date.parse(monday);
  return ofWeeks.formatRange(start, start + 6 * dayLength);
}

/** Whether a day lies in the week of a Monday. */
export function isInWeek(day: string, monday: string): boolean {
  const days = (Date.parse(day) - Date.parse(monday)) / dayLength;
  return days >= 0 && days < 7;
}

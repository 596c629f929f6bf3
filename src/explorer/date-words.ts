/** Days are read and written in the same zone, so that the reader's own does not shift them. */
const timeZone = "UTC";
const dayLength = 24 * 60 * 60 * 1000;

/** Writes days like `2027-03-01` in one manner; a text that is no day stays as it is. */
function writer(options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone });
  return (day) => {
    const time = Date.parse(day);
    return Number.isNaN(time) ? day : format.format(time);
  };
}

/** `1 March 2027` */
export const dateText = writer({ day: "numeric", month: "long", year: "numeric" });
/** Whether two days lie in the same year. */
export const isSameYear = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);

/** `1 March` */
export const dateWithoutYear = writer({ day: "numeric", month: "long" });
/** `Monday 1 March` */
export const dateWithWeekday = writer({ weekday: "long", day: "numeric", month: "long" });
/** `March 2027` */
export const monthText = writer({ month: "long", year: "numeric" });

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

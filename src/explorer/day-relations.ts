const dayLength = 24 * 60 * 60 * 1000;

/** Whether two days lie in the same year. */
export const isSameYear = (one: string, other: string) => one.slice(0, 4) === other.slice(0, 4);

/** Whether a day lies in the week of a Monday. */
export function isInWeek(day: string, monday: string): boolean {
  const days = (Date.parse(day) - Date.parse(monday)) / dayLength;
  return days >= 0 && days < 7;
}

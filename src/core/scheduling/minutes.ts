/**
 * Hours in whole minutes. Schedules count in these, so that sums are exact; hours are rounded here
 * and nowhere else, each number a person gave once.
 */
export function minutesOf(hours: number): number {
  return Math.round(hours * 60);
}

/** All of them together. */
export function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, number) => sum + number, 0);
}

/** Minutes for a reader: `45 min`, `2 h`, `2 h 5 min`. */
export function minutesText(minutes: number): string {
  const hours = `${Math.floor(minutes / 60).toLocaleString("en")} h`;
  const rest = `${minutes % 60} min`;
  if (minutes < 60) return rest;
  return minutes % 60 === 0 ? hours : `${hours} ${rest}`;
}

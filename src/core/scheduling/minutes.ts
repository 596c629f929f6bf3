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

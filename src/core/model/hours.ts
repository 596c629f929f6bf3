import type { Hours, Topic } from "./curriculum.ts";

/** What a topic without hours counts as in every sum. */
const assumedHours: Hours = [1, 1];

/** A topic's hours, low and high; one hour when the curriculum gives none. */
export function hoursOf(topic: Topic): Hours {
  return topic.hours ?? assumedHours;
}

/** The middle of a topic's hours; one hour when the curriculum gives none. */
export function middleHours(topic: Topic): number {
  const [low, high] = hoursOf(topic);
  return (low + high) / 2;
}

/** The middle hours of all topics together, without the dust of adding fractions. */
export function hoursTogether(topics: Iterable<Topic>): number {
  let parts = 0;
  for (const topic of topics) parts += hourParts(topic);
  return parts / partsAnHour;
}

/** Hours in sums and comparisons are counted in whole parts, so that equal is equal. */
export const partsAnHour = 10_000;

/** The middle of a topic's hours in whole parts of an hour. */
export function hourParts(topic: Topic): number {
  return Math.round(middleHours(topic) * partsAnHour);
}

/** Low and high hours of all topics together. */
export function totalHours(topics: Iterable<Topic>): Hours {
  let low = 0;
  let high = 0;
  for (const topic of topics) {
    const hours = hoursOf(topic);
    low += hours[0];
    high += hours[1];
  }
  return [low, high];
}

/** Hours for a reader: `2 h`, `0.5 to 1.5 h`; from ten hours up in whole hours: `58 to 112 h`. */
export function hoursText([low, high]: Hours): string {
  const short = (hours: number): string =>
    String(hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours).toLocaleString("en"));
  return short(low) === short(high) ? `${short(low)} h` : `${short(low)} to ${short(high)} h`;
}

/** Minutes for a reader: `45 min`, `2 h`, `2 h 5 min`. */
export function minutesText(minutes: number): string {
  const hours = `${Math.floor(minutes / 60).toLocaleString("en")} h`;
  const rest = `${minutes % 60} min`;
  if (minutes < 60) return rest;
  return minutes % 60 === 0 ? hours : `${hours} ${rest}`;
}

import type { Hours } from "../core/model/curriculum.ts";
import type { Locale } from "./locale.ts";

/** Hours from low to high; from ten hours up in whole hours. `range` says “from one to the other”. */
export function hoursWriter(
  { number }: Locale,
  range: (low: string, high: string) => string,
): (hours: Hours) => string {
  const short = (hours: number) => number(hours, hours < 10 ? 1 : 0);
  return ([low, high]) => {
    const [from, to] = [short(low), short(high)];
    return from === to ? from : range(from, to);
  };
}

/** Minutes with the signs of the International System: `45 min`, `2 h`, `2 h 5 min`. */
export function minutesWriter({ number }: Locale): (minutes: number) => string {
  return (minutes) => {
    const hours = `${number(Math.floor(minutes / 60))} h`;
    const rest = `${minutes % 60} min`;
    if (minutes < 60) return rest;
    return minutes % 60 === 0 ? hours : `${hours} ${rest}`;
  };
}

import { row } from "../../prerequisites/compact.ts";
import type { OrderProblem } from "./order-problem.ts";

/** When each topic of a sequence begins and ends, in hours from the start, by topic. */
function timesOf(
  { hours }: OrderProblem,
  sequence: Iterable<number>,
): { begins: Float64Array; ends: Float64Array } {
  const begins = new Float64Array(hours.length);
  const ends = new Float64Array(hours.length);
  let now = 0;
  for (const topic of sequence) {
    begins[topic] = now;
    now += hours[topic] ?? 0;
    ends[topic] = now;
  }
  return { begins, ends };
}

/** The hours from finishing each prerequisite to starting what rests on it, summed. */
export function hoursBetween(problem: OrderProblem, sequence: Iterable<number>): number {
  const { begins, ends } = timesOf(problem, sequence);
  let sum = 0;
  for (const [topic, begin] of begins.entries())
    for (const earlier of row(problem.before, topic)) sum += begin - (ends[earlier] ?? 0);
  return sum;
}

/** How often a sequence changes from one area to another. */
export function areaChanges({ areas }: OrderProblem, sequence: readonly number[]): number {
  let count = 0;
  for (const [at, topic] of sequence.entries())
    if (at > 0 && areas[topic] !== areas[sequence[at - 1] ?? 0]) count++;
  return count;
}

/** The hours after which each target is finished. */
export function targetEnds(problem: OrderProblem, sequence: Iterable<number>): Float64Array {
  return timesOf(problem, sequence).ends.filter((_, topic) => problem.targets[topic] === 1);
}

/** The pairs of a sequence that come in the opposite order of their places; -1 is no place. */
export function swappedPairs(places: Int32Array, sequence: readonly number[]): number {
  const covered = sequence.flatMap((topic) => places[topic] ?? []).filter((place) => place >= 0);
  let count = 0;
  for (const [at, place] of covered.entries())
    for (let later = at + 1; later < covered.length; later++)
      if ((covered[later] ?? 0) < place) count++;
  return count;
}

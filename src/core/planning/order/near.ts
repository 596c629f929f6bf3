import { row } from "../../prerequisites/compact.ts";
import type { Limit } from "../limit.ts";
import { depthFirst } from "./depth-first.ts";
import { firstReadyFirst } from "./first-ready-first.ts";
import type { OrderProblem } from "./order-problem.ts";
import { precedenceOf } from "./precedence.ts";
import { secondsOf } from "./seconds.ts";
import { type Solved, solvePairs } from "./solve-pairs.ts";
import { weightedEnds } from "./weighted-ends.ts";

/**
 * The order in which least is forgotten between learning and use: the sum over all pairs of the
 * seconds from finishing the prerequisite to starting the topic that rests on it.
 *
 * A pair takes from the end of the one to the end of the other, less the time of the other. So the
 * sum is one of weighted ends, where a topic weighs as many as it rests on, less as many as rest on
 * it. No time is negative, so no order costs less than nothing.
 */
export function nearest({ before, after, hours }: OrderProblem, limit: Limit): Solved {
  const seconds = secondsOf(hours);
  const precedence = precedenceOf(before, after);
  const weights = seconds.map((_, one) => row(before, one).length - row(after, one).length);
  let constant = 0;
  for (const [one, time] of seconds.entries()) constant -= row(before, one).length * time;
  const costs = weightedEnds(precedence, seconds, weights, constant);
  const starts = [firstReadyFirst(before, after), depthFirst(precedence, seconds)];
  const solved = solvePairs(costs, starts, limit);
  return { ...solved, lowerBound: Math.max(0, solved.lowerBound) };
}

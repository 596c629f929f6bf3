import { row } from "../../prerequisites/compact.ts";
import type { Limit } from "../limit.ts";
import { depthFirst } from "./depth-first.ts";
import type { OrderProblem } from "./order-problem.ts";
import { firstReadyFirst, precedenceOf } from "./precedence.ts";
import { secondsOf } from "./seconds.ts";
import { type Solved, solvePairs } from "./solve-pairs.ts";

/**
 * The order in which least is forgotten between learning and use: the sum over all pairs of the
 * time from finishing the prerequisite to starting the topic that rests on it, in seconds.
 *
 * A pair from a to b takes the end of b, less the hours of b, less the end of a. So every topic
 * weighs as many ends as it has prerequisites, less as many as rest on it, and the sum is a weighted
 * sum of ends: a pair problem in which it costs the hours of the first times the weight of the second
 * that one comes before another (1 | prec | Σ wC; J. Sidney, "Decomposition algorithms for single-machine sequencing
 * with precedence relations and deferral costs", 1975).
 */
export function nearest(problem: OrderProblem, limit: Limit): Solved {
  const { before, after } = problem;
  const seconds = secondsOf(problem.hours);
  const weights = seconds.map((_, one) => row(before, one).length - row(after, one).length);
  let constant = 0;
  for (const [one, time] of seconds.entries()) constant -= row(after, one).length * time;
  const precedence = precedenceOf(before, after);
  const cost = (one: number, other: number) => (seconds[one] ?? 0) * (weights[other] ?? 0);
  const starts = [firstReadyFirst(before, after), depthFirst(precedence, seconds)];
  return solvePairs({ precedence, cost, constant, floor: 0 }, starts, limit);
}

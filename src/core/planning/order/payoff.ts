import type { Limit } from "../limit.ts";
import { firstReadyFirst } from "./first-ready-first.ts";
import type { OrderProblem } from "./order-problem.ts";
import { costOf } from "./pair-costs.ts";
import { precedenceOf } from "./precedence.ts";
import { secondsOf } from "./seconds.ts";
import { type Solved, solvePairs } from "./solve-pairs.ts";
import { swapChunks } from "./swap-chunks.ts";
import { targetGroups } from "./target-groups.ts";
import { unfold } from "./unfold.ts";
import { weightedEnds } from "./weighted-ends.ts";

/**
 * The order in which targets are finished soonest: the sum of the seconds after which each of them
 * is finished.
 *
 * Topics that serve the same targets can wait for the first of these to need them and then come all
 * at once: no target is finished later for that. So it is these groups that are put in order, which
 * are few when targets are few, and then unfolded.
 */
export function soonest(problem: OrderProblem, limit: Limit): Solved {
  const { before, after, targets } = problem;
  const seconds = secondsOf(problem.hours);
  const groups = targetGroups(problem);
  const times = new Float64Array(groups.targets.length);
  for (const [topic, group] of groups.of.entries())
    times[group] = (times[group] ?? 0) + (seconds[topic] ?? 0);
  const weights = groups.targets.map((target) => (target < 0 ? 0 : 1));
  const plain = firstReadyFirst(groups.precedence.before, groups.precedence.after);
  const solved = solvePairs(weightedEnds(groups.precedence, times, weights), [plain], limit);

  const precedence = precedenceOf(before, after);
  const inOrder = solved.sequence.map((group) => groups.targets[group] ?? -1);
  const reached = inOrder.filter((target) => target >= 0);
  const costs = weightedEnds(precedence, seconds, targets);
  const sequence = swapChunks(costs, unfold(precedence, reached), limit);
  // The last swaps may find what the search had no time for.
  return { ...solved, sequence, cost: costOf(costs, sequence) };
}

import type { Limit } from "../limit.ts";
import { type BudgetQuestion, budgetNetwork, type Counts, chosen, open } from "./network.ts";
import { shortening } from "./relaxation.ts";
import { greedySelection, selectionOf } from "./selection.ts";
import { improve } from "./stage-search.ts";

/** What can be learnt within a budget. */
export interface BudgetAnswer {
  /** The topics, rising, with all they need. */
  readonly chosen: readonly number[];
  readonly value: Counts;
  /** No set within the budget is worth more than this. */
  readonly upperBound: Counts;
  /** Whether no set is worth more than `value`. */
  readonly proven: boolean;
}

/**
 * The part of a plan that fits into so many hours and reaches most goals, then most projects, then
 * most of the rest; closed under prerequisites. Among those it takes few hours: the fewest, if the
 * limit lasts. The limit is asked once for every bound that is computed.
 *
 * What is proven never shrinks when the budget grows.
 */
export function withinBudget(question: BudgetQuestion, hours: number, limit: Limit): BudgetAnswer {
  const network = budgetNetwork(question, hours);
  const everything = selectionOf(
    network,
    network.start.map((one) => (one === open ? chosen : one)),
  );
  let best = everything.time <= network.capacity ? everything : greedySelection(network);
  const upperBound: [number, number, number] = [...everything.counts];
  let proven = true;
  for (const stage of [0, 1, 2] as const) {
    if (best.counts[stage] === everything.counts[stage]) continue;
    const answer = improve(network, stage, best, limit);
    best = answer.best;
    upperBound[stage] = Math.min(answer.bound, everything.counts[stage]);
    if (upperBound[stage] > best.counts[stage]) {
      proven = false;
      break;
    }
  }
  if (proven && best !== everything) best = improve(network, shortening, best, limit).best;
  return {
    chosen: [...best.state.keys()].filter((position) => best.state[position] === chosen),
    value: best.counts,
    upperBound,
    proven,
  };
}

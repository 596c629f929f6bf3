import type { TopicId } from "../model/ids.ts";
import type { Counts } from "./budget/network.ts";
import { withinBudget } from "./budget/within-budget.ts";
import type { Limit } from "./limit.ts";
import type { OrderProblem } from "./order/order-problem.ts";

/** The part of a plan that fits into so many hours. */
export interface Fitting {
  readonly topics: ReadonlySet<TopicId>;
  /** How many goals, projects and other topics that are. */
  readonly reached: Counts;
  /** No part of the plan that fits reaches more than this. */
  readonly most: Counts;
  readonly proven: boolean;
}

/**
 * What can be reached of a plan in so many hours: most goals, then most projects, then most of the
 * rest, with all they need. The choices among alternatives are those of the plan.
 */
export function fittingInto(
  { topics, hours, before, targets }: OrderProblem,
  goals: ReadonlySet<TopicId>,
  budget: number,
  limit: Limit,
): Fitting {
  const rank = targets.map((target, position) => {
    const topic = topics[position];
    return topic !== undefined && goals.has(topic) ? 2 : target;
  });
  const { chosen, value, upperBound, proven } = withinBudget(
    { hours, before, rank },
    budget,
    limit,
  );
  return {
    topics: new Set(chosen.flatMap((position) => topics[position] ?? [])),
    reached: value,
    most: upperBound,
    proven,
  };
}

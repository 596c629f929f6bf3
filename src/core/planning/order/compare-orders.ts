import type { Limit } from "../limit.ts";
import { areaChanges, hoursBetween, swappedPairs, targetEnds } from "./measures.ts";
import { documentOf, type OrderBy, type Ordering, orderBy } from "./order-by.ts";
import type { OrderProblem } from "./order-problem.ts";

/** One order of a plan, and how it does by every measure. */
export interface ComparedOrder {
  readonly ordering: Ordering;
  /** What the order costs by each purpose, its own among them. */
  readonly measures: ReadonlyMap<OrderBy, number>;
  /** Hours until the first target is finished; none when the plan has no target. */
  readonly firstTarget: number | undefined;
}

/** The purposes that a plan can be ordered by: a document counts when it covers some of the plan. */
export function purposesOf(problem: OrderProblem): OrderBy[] {
  const documents = problem.documents.map((document): OrderBy => `document:${document}`);
  return ["near", "area", "payoff", ...documents];
}

/** All orders of a plan side by side. The limit is theirs together. */
export function compareOrders(problem: OrderProblem, limit: Limit): ComparedOrder[] {
  const purposes = purposesOf(problem);
  const positions = new Map(problem.topics.map((topic, position) => [topic, position]));
  return purposes.map((by) => {
    const ordering = orderBy(problem, by, limit);
    const sequence = ordering.sequence.flatMap((topic) => positions.get(topic) ?? []);
    const ends = targetEnds(problem, sequence);
    return {
      ordering,
      measures: new Map(purposes.map((other) => [other, measure(problem, other, sequence)])),
      firstTarget: ends.length === 0 ? undefined : Math.min(...ends),
    };
  });
}

/** What a sequence costs by a purpose: hours for `near` and `payoff`, a count for the others. */
function measure(problem: OrderProblem, by: OrderBy, sequence: readonly number[]): number {
  switch (by) {
    case "near":
      return hoursBetween(problem, sequence);
    case "area":
      return areaChanges(problem, sequence);
    case "payoff":
      return targetEnds(problem, sequence).reduce((sum, end) => sum + end, 0);
    default:
      return swappedPairs(problem.places(documentOf(by)), sequence);
  }
}

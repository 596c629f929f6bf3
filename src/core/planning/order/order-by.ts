import { DocumentId, type TopicId } from "../../model/ids.ts";
import type { Limit } from "../limit.ts";
import { fewestChanges } from "./area.ts";
import { likeDocument } from "./like-document.ts";
import { nearest } from "./near.ts";
import type { OrderProblem } from "./order-problem.ts";
import { soonest } from "./payoff.ts";
import { secondsInAnHour } from "./seconds.ts";
import type { Solved } from "./solve-pairs.ts";

/** What an order is to keep small; `document:ID` is the number of pairs that the document has the other way round. */
export type OrderBy = "near" | "area" | "payoff" | `document:${string}`;

/** A sequence of a plan's topics in which each comes after all it rests on. */
export interface Ordering {
  readonly by: OrderBy;
  readonly sequence: readonly TopicId[];
  /** Hours for `near` and `payoff`, a count for the others. */
  readonly cost: number;
  /** No order of the plan costs less than this. */
  readonly lowerBound: number;
  /** Whether this order is one of the best. */
  readonly proven: boolean;
}

/**
 * The best order found within the limit, for one purpose. Hours are taken in whole seconds. A larger
 * limit never gives a worse order or bound, and the same input the same order on every machine; a
 * spent one still gives an order and an honest bound. Of orders that cost the same it prefers one
 * that follows the curriculum.
 */
export function orderBy(problem: OrderProblem, by: OrderBy, limit: Limit): Ordering {
  const { sequence, cost, lowerBound } = solve(problem, by, limit);
  const unit = by === "near" || by === "payoff" ? secondsInAnHour : 1;
  return {
    by,
    sequence: sequence.flatMap((position) => problem.topics[position] ?? []),
    cost: cost / unit,
    lowerBound: lowerBound / unit,
    proven: lowerBound === cost,
  };
}

function solve(problem: OrderProblem, by: OrderBy, limit: Limit): Solved {
  switch (by) {
    case "near":
      return nearest(problem, limit);
    case "area":
      return fewestChanges(problem, limit);
    case "payoff":
      return soonest(problem, limit);
    default:
      return likeDocument(problem, problem.places(documentOf(by)), limit);
  }
}

/** The document that an order is to be like. */
export const documentOf = (by: `document:${string}`): DocumentId =>
  DocumentId(by.slice("document:".length));

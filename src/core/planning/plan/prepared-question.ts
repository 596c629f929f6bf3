import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { Limit } from "../limit.ts";
import type { Blocked } from "../plan.ts";
import type { AndOr } from "./and-or.ts";
import { blockersOf } from "./blockers.ts";
import { cheapestPlan } from "./cheapest-plan.ts";
import { planNetwork } from "./plan-network.ts";
import type { PlanQuestion } from "./plan-question.ts";
import { type Restrictions, restrictionsFor } from "./preferences.ts";
import { weightsFor } from "./weights.ts";

/** A question that has an answer: its goals are within reach and its preferences can be kept. */
export interface PreparedQuestion extends PlanQuestion {
  readonly curriculum: Curriculum;
  readonly only: Restrictions;
  /** The goals that were asked for and are out of reach. */
  readonly blocked: readonly Blocked[];
}

/** The cheapest set of topics that was found. */
export interface Answer {
  /** In the order of the curriculum. */
  readonly topics: readonly Topic[];
  /** What it has few of: hours, or topics. */
  readonly cost: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
}

/** Leaves out of a question what cannot be: goals out of reach, and preferences that would put one there. */
export function prepared(curriculum: Curriculum, question: PlanQuestion): PreparedQuestion {
  const reachable = { ...question, curriculum, only: new Map(), blocked: [] };
  if (networkFor(reachable)) return { ...reachable, only: keptWishes(reachable) };
  const blocked = blockersOf(curriculum, question);
  const outOfReach = new Set(blocked.map(({ goal }) => goal));
  const goals = question.goals.filter((goal) => !outOfReach.has(goal));
  const rest = { ...reachable, goals, blocked };
  return { ...rest, only: keptWishes(rest) };
}

/**
 * The cheapest answer, given one more restriction perhaps; undefined when that puts a goal out of
 * reach. Proven unless the limit is spent.
 */
export function cheapestAnswer(question: PreparedQuestion, limit: Limit): Answer | undefined {
  const net = networkFor(question);
  if (!net) return undefined;
  const { taken, cost, lower } = cheapestPlan(net, limit);
  const { topics } = question.curriculum;
  const weights = weightsFor(question.fewest);
  return {
    topics: [...taken].sort((a, b) => a - b).flatMap((position) => topics[position] ?? []),
    cost: weights.wanted(cost),
    lowerBound: weights.wanted(Math.min(lower, cost)),
    optimal: lower >= cost,
  };
}

function keptWishes(question: PreparedQuestion): Restrictions {
  return restrictionsFor(
    question.curriculum,
    question.prefer,
    (only) => networkFor({ ...question, only }) !== undefined,
  );
}

function networkFor(question: PreparedQuestion): AndOr | undefined {
  const weight = weightsFor(question.fewest).of;
  return planNetwork(question.curriculum, { ...question, weight });
}

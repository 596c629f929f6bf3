import type { Curriculum, Topic } from "../../model/curriculum.ts";
import { remembered } from "../../model/remembered.ts";
import type { Limit } from "../limit.ts";
import type { Blocked } from "../plan.ts";
import { blockersOf } from "./blockers.ts";
import { cheapestPlan } from "./cheapest-plan.ts";
import { type PlanNetwork, planNetwork } from "./plan-network.ts";
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
  if (networkFor(reachable)) return withWishes(reachable);
  const blocked = blockersOf(curriculum, question);
  const outOfReach = new Set(blocked.map(({ goal }) => goal));
  const goals = question.goals.filter((goal) => !outOfReach.has(goal));
  return withWishes({ ...reachable, goals, blocked });
}

/**
 * The cheapest answer, given one more restriction perhaps; undefined when that puts a goal out of
 * reach. Proven unless the limit is spent.
 */
export function cheapestAnswer(question: PreparedQuestion, limit: Limit): Answer | undefined {
  const net = networkFor(question);
  if (!net) return undefined;
  const weights = weightsFor(question.fewest);
  const certain = topicsAt(question.curriculum, net.certain);
  let paid = 0;
  for (const topic of certain) paid += weights.of(topic);
  if (!net.open) {
    const cost = weights.wanted(paid);
    return { topics: certain, cost, lowerBound: cost, optimal: true };
  }
  const { taken, cost, lower } = cheapestPlan(net.open, limit);
  return {
    topics: topicsAt(question.curriculum, [...net.certain, ...taken]),
    cost: weights.wanted(paid + cost),
    lowerBound: weights.wanted(paid + Math.min(lower, cost)),
    optimal: lower >= cost,
  };
}

/** The topics at some positions, in the order of the curriculum. */
function topicsAt({ topics }: Curriculum, positions: readonly number[]): Topic[] {
  const found: Topic[] = [];
  for (const position of Int32Array.from(positions).sort()) {
    const topic = topics[position];
    if (topic) found.push(topic);
  }
  return found;
}

function withWishes(question: PreparedQuestion): PreparedQuestion {
  const { curriculum, prefer } = question;
  if (prefer.length === 0) return question;
  const possible = (only: Restrictions) => networkFor({ ...question, only }) !== undefined;
  return { ...question, only: restrictionsFor(curriculum, prefer, possible) };
}

/** The network of a question, made once. */
const networkFor = remembered((question: PreparedQuestion): PlanNetwork | undefined => {
  const weight = weightsFor(question.fewest).of;
  return planNetwork(question.curriculum, { ...question, weight });
});

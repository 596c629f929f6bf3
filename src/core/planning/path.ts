import type { Curriculum } from "../model/curriculum.ts";
import { explainSteps } from "./explain-steps.ts";
import type { Limit } from "./limit.ts";
import { type OrderBy, type Ordering, orderBy } from "./order/order-by.ts";
import { type OrderProblem, orderProblem } from "./order/order-problem.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { PlanQuestion } from "./plan/plan-question.ts";
import type { Plan, Step } from "./plan.ts";

/** A plan put in order, each step with its reasons. */
export interface Path {
  readonly plan: Plan;
  readonly ordering: Ordering;
  readonly steps: readonly Step[];
}

/** How far the two searches may go. */
export interface PathLimits {
  readonly plan: Limit;
  readonly order: Limit;
}

/** What to learn for the goals of a question, in the order asked for, and why. */
export function pathFor(
  curriculum: Curriculum,
  question: PlanQuestion,
  by: OrderBy,
  limits: PathLimits,
): Path {
  const plan = makePlan(curriculum, question, limits.plan);
  return ordered(curriculum, question, plan, by, limits.order);
}

/** A plan that is there already, put in order. */
export function ordered(
  curriculum: Curriculum,
  question: PlanQuestion,
  plan: Plan,
  by: OrderBy,
  limit: Limit,
): Path {
  const ordering = orderBy(orderProblemOf(curriculum, question, plan), by, limit);
  const steps = explainSteps(curriculum, question.known, plan, ordering.sequence);
  return { plan, ordering, steps };
}

/** The topics of a plan with what has to come before what. */
export function orderProblemOf(
  curriculum: Curriculum,
  { known, withHelps }: PlanQuestion,
  plan: Plan,
): OrderProblem {
  return orderProblem(curriculum, known, plan.topics, plan.goals, { soft: withHelps });
}

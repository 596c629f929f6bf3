import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { type Learner, markedAsKnown } from "../model/learner.ts";
import { explainSteps } from "./explain-steps.ts";
import { impliedKnown } from "./known.ts";
import { makePlan } from "./make-plan.ts";
import { orderPlan } from "./order-plan.ts";
import type { Plan, Step, Target } from "./plan.ts";

/** The plan for what a learner is after, and its steps in learning order, explained. */
export function planFor(
  curriculum: Curriculum,
  learner: Learner,
  target: Target,
): { plan: Plan; steps: readonly Step[] } {
  const known = impliedKnown(curriculum, markedAsKnown(learner));
  const plan = makePlan(curriculum, known, topicsAimedAt(curriculum, target));
  const order = orderPlan(curriculum, known, plan.topics);
  return { plan, steps: explainSteps(curriculum, known, plan, order) };
}

/** The topics that a target consists of; none when the curriculum has no such goal. */
export function topicsAimedAt(curriculum: Curriculum, target: Target): readonly TopicId[] {
  if (target.kind === "topic") return [target.topic];
  return curriculum.goals.find((goal) => goal.id === target.goal)?.topics ?? [];
}

import type { Curriculum } from "../model/curriculum.ts";
import type { GoalId, TopicId } from "../model/ids.ts";

/** What a plan is made for: a goal of the curriculum, or any one topic. */
export type Target =
  | { readonly kind: "goal"; readonly goal: GoalId }
  | { readonly kind: "topic"; readonly topic: TopicId };

/** The topics that a target consists of; none when the curriculum has no such goal. */
export function topicsAimedAt(curriculum: Curriculum, target: Target): readonly TopicId[] {
  if (target.kind === "topic") return [target.topic];
  return curriculum.goals.find((goal) => goal.id === target.goal)?.topics ?? [];
}

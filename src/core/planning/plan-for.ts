import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import type { Target } from "./plan.ts";

/** The topics that a target consists of; none when the curriculum has no such goal. */
export function topicsAimedAt(curriculum: Curriculum, target: Target): readonly TopicId[] {
  if (target.kind === "topic") return [target.topic];
  return curriculum.goals.find((goal) => goal.id === target.goal)?.topics ?? [];
}

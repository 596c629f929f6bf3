import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import type { Blocked } from "../../core/planning/plan.ts";
import type { Words } from "../../language/english.ts";

/** Why a goal cannot be reached, in one sentence. */
export function blockedReason({ goal }: Words, curriculum: Curriculum, blocked: Blocked): string {
  const titleOf = (id: TopicId) => topicsById(curriculum).get(id)?.title ?? id;
  if (blocked.kind !== "circle") return goal.blocked[blocked.kind](titleOf(blocked.topic));
  const { circle } = blocked;
  return goal.blocked.circle([...circle, ...circle.slice(0, 1)].map(titleOf));
}

import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { type Target, topicsAimedAt } from "../core/planning/target.ts";
import { type ExplorerState, openCurriculum } from "./state.ts";

/** The topics that a learner aims at; none without a goal. The same array for the same state. */
export function aimedAt(state: ExplorerState): readonly TopicId[] {
  const curriculum = openCurriculum(state);
  if (!curriculum || !state.target) return nothing;
  const { target, list } = state;
  return target.kind === "list" ? listed(curriculum)(list) : aims(curriculum)(target);
}

const nothing: readonly TopicId[] = [];

const aims = remembered((curriculum: Curriculum) =>
  remembered((target: Target) => topicsAimedAt(curriculum, target)),
);

/** What of a list can be learnt, in the order of the curriculum. */
const listed = remembered((curriculum: Curriculum) =>
  lastRemembered((list: ReadonlySet<TopicId>): readonly TopicId[] =>
    curriculum.topics
      .filter((topic) => list.has(topic.id) && !topic.retired)
      .map((topic) => topic.id),
  ),
);

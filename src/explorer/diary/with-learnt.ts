import { knowledgeOf } from "../knowledge.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";
import type { DiaryEntry } from "./diary.ts";

/**
 * A change of marks together with what the diary says of it: what is known from now on was learnt
 * today, and what is no longer known was not learnt. Marks in a plan that somebody sent are not one's own.
 */
export function withLearnt(
  state: ExplorerState,
  change: Partial<ExplorerState>,
): Partial<ExplorerState> {
  const curriculum = openCurriculum(state);
  const { learner, times = state.times } = change;
  if (!curriculum || !learner || state.sent) return change;
  const before: ReadonlySet<string> = knowledgeOf(curriculum, state.learner).known;
  const after: ReadonlySet<string> = knowledgeOf(curriculum, learner).known;
  const day = state.clock.today;
  const fresh = [...after]
    .filter((topic) => !before.has(topic))
    .map((thing): DiaryEntry => ({ day, deed: "learnt", thing, minutes: 0 }));
  const kept = times.done.filter(({ deed, thing }) => deed !== "learnt" || after.has(thing));
  if (fresh.length === 0 && kept.length === times.done.length) return change;
  return { ...change, times: { ...times, done: [...kept, ...fresh] } };
}

import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import type { Mark } from "../../core/model/learner.ts";
import type { Aim } from "../../explorer/aim.ts";
import type { Explorer } from "../../explorer/explorer.ts";
import { type LearnerRecord, recordOf } from "../../explorer/saved-record.ts";
import { openCurriculum } from "../../explorer/state.ts";
import type { Said, Tell } from "./live.ts";
import { namedTarget, namedTopic } from "./named.ts";

export const nothingSaid: Said = { goal: undefined, topic: undefined, known: [] };

/**
 * Takes what the host says now, where it differs from what it said before; what a person did
 * themselves stays. An id that the curriculum does not have is told back as an error.
 */
export function takeSettings(explorer: Explorer, before: Said, now: Said, tell: Tell): void {
  const { actions, getState } = explorer;
  const curriculum = openCurriculum(getState());
  if (!curriculum) return;
  const complain = (what: string, id: string) =>
    tell("error", { code: "unknown-id", message: `The curriculum has no ${what} “${id}”.` });
  let record: LearnerRecord = recordOf(getState());
  if (before.known.join() !== now.known.join()) {
    const known = (ids: readonly string[], missing: (id: string) => void) =>
      namedTopics(curriculum, ids, missing);
    const were = known(before.known, () => {});
    const are = known(now.known, (id) => complain("topic", id));
    record = { ...record, learner: { marks: markedAs(record.learner.marks, were, are) } };
  }
  if (before.goal !== now.goal) {
    const target: Aim | undefined =
      now.goal === undefined ? undefined : namedTarget(curriculum, now.goal);
    if (now.goal !== undefined && !target) complain("goal or topic", now.goal);
    record = { ...record, target };
  }
  actions.restore(record, () => "");
  if (before.topic === now.topic) return;
  const topic = now.topic === undefined ? undefined : namedTopic(curriculum, now.topic);
  if (now.topic !== undefined && !topic) complain("topic", now.topic);
  actions.select(topic);
}

function namedTopics(
  curriculum: Curriculum,
  ids: readonly string[],
  missing: (id: string) => void,
): ReadonlySet<TopicId> {
  const named = new Set<TopicId>();
  for (const id of ids) {
    const topic = namedTopic(curriculum, id);
    if (topic === undefined) missing(id);
    else named.add(topic);
  }
  return named;
}

/** The marks without what the host said before, and with what it says now. */
function markedAs(
  marks: ReadonlyMap<TopicId, Mark>,
  were: ReadonlySet<TopicId>,
  are: ReadonlySet<TopicId>,
): ReadonlyMap<TopicId, Mark> {
  const others = [...marks].filter(([topic, mark]) => !(mark === "known" && were.has(topic)));
  return new Map([...others, ...[...are].map((topic) => [topic, "known"] as const)]);
}

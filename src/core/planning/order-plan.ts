import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { AreaId, TopicId } from "../model/ids.ts";
import { isMet } from "../model/requirement.ts";

/**
 * A sequence of the planned topics in which every hard prerequisite comes before what needs it. It
 * stays in an area as long as that area has something ready, and otherwise takes what comes first
 * in the curriculum, so the same plan gives the same sequence everywhere. Topics that cannot be
 * reached from `known` within the plan are left out.
 */
export function orderPlan(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  planned: ReadonlySet<TopicId>,
): TopicId[] {
  const done = new Set<TopicId>();
  const has = (topic: TopicId) => known.has(topic) || done.has(topic);
  let waiting = curriculum.topics.filter((topic) => planned.has(topic.id));
  let area: AreaId | undefined;
  for (;;) {
    const ready = waiting.filter((topic) => isMet(topic.requires, has));
    const next: Topic | undefined = ready.find((topic) => topic.area === area) ?? ready[0];
    if (!next) return [...done];
    done.add(next.id);
    area = next.area;
    waiting = waiting.filter((topic) => topic !== next);
  }
}

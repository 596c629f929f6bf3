import type { Curriculum, Topic } from "../model/curriculum.ts";
import type { AreaId, TopicId } from "../model/ids.ts";
import { isMet, mentions } from "../model/requirement.ts";

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
  const topics = curriculum.topics.filter((topic) => planned.has(topic.id));
  const position = new Map(topics.map((topic, index) => [topic, index]));
  const place = (topic: Topic) => position.get(topic) ?? 0;
  const users = usersOf(topics);
  const done = new Set<TopicId>();
  const has = (topic: TopicId) => known.has(topic) || done.has(topic);
  const ready = new Set(topics.filter((topic) => isMet(topic.requires, has)));
  let area: AreaId | undefined;
  while (ready.size > 0) {
    const next = first(ready, area, place);
    if (!next) break;
    ready.delete(next);
    done.add(next.id);
    area = next.area;
    for (const user of users.get(next.id) ?? []) {
      if (!done.has(user.id) && isMet(user.requires, has)) ready.add(user);
    }
  }
  return [...done];
}

/** The first of the ready topics by place, those of the area before all others. */
function first(
  ready: Iterable<Topic>,
  area: AreaId | undefined,
  place: (topic: Topic) => number,
): Topic | undefined {
  let best: Topic | undefined;
  for (const topic of ready) {
    const inArea = topic.area === area;
    const bestInArea = best?.area === area;
    if (!best || (inArea && !bestInArea) || (inArea === bestInArea && place(topic) < place(best)))
      best = topic;
  }
  return best;
}

/** The topics whose requirement mentions each topic. */
function usersOf(topics: readonly Topic[]): ReadonlyMap<TopicId, readonly Topic[]> {
  const users = new Map<TopicId, Topic[]>();
  for (const topic of topics) {
    for (const { topic: used } of mentions(topic.requires)) {
      const list = users.get(used);
      if (list) list.push(topic);
      else users.set(used, [topic]);
    }
  }
  return users;
}

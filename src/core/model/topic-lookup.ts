import type { Curriculum, Topic } from "./curriculum.ts";
import type { TopicId } from "./ids.ts";
import { remembered } from "./remembered.ts";

/** The topics of a curriculum by id. */
export const topicsById = remembered(
  (curriculum: Curriculum): ReadonlyMap<TopicId, Topic> =>
    new Map(curriculum.topics.map((topic) => [topic.id, topic])),
);

/** The topics of these ids, in the order given; ids that the curriculum does not have are left out. */
export function topicsOf(curriculum: Curriculum, ids: Iterable<TopicId>): Topic[] {
  const byId = topicsById(curriculum);
  const found: Topic[] = [];
  for (const id of ids) {
    const topic = byId.get(id);
    if (topic) found.push(topic);
  }
  return found;
}

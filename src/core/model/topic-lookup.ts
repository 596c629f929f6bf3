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

/** Where topics went: every former id with the present one. No present id is a former one: reading sees to that. */
export const movesOf = remembered((curriculum: Curriculum): ReadonlyMap<TopicId, TopicId> => {
  const moves = new Map<TopicId, TopicId>();
  for (const topic of curriculum.topics) for (const id of topic.was) moves.set(id, topic.id);
  return moves;
});

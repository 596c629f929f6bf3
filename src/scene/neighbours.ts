import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { remembered } from "../core/model/remembered.ts";
import { mentions } from "../core/model/requirement.ts";

export type Neighbours = ReadonlyMap<TopicId, readonly TopicId[]>;

/** The topics that each topic's `requires` mentions. */
export const prerequisitesByTopic = remembered(
  (curriculum: Curriculum): Neighbours =>
    new Map(
      curriculum.topics.map(({ id, requires }) => [
        id,
        mentions(requires).map(({ topic }) => topic),
      ]),
    ),
);

/** The topics whose `requires` mentions each topic. */
export const dependantsByTopic = remembered((curriculum: Curriculum): Neighbours => {
  const neighbours = new Map<TopicId, TopicId[]>(curriculum.topics.map(({ id }) => [id, []]));
  for (const [id, needed] of prerequisitesByTopic(curriculum)) {
    for (const topic of new Set(needed)) neighbours.get(topic)?.push(id);
  }
  return neighbours;
});

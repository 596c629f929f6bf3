import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import { lastRemembered, remembered } from "../core/model/remembered.ts";
import { reached } from "./emphasis.ts";
import { dependantsByTopic, prerequisitesByTopic } from "./neighbours.ts";

/** A topic with all that it needs and all that it opens, at any remove. */
export const coneOf = remembered((curriculum: Curriculum) =>
  lastRemembered(
    (topic: TopicId): ReadonlySet<TopicId> =>
      new Set([
        ...reached(topic, prerequisitesByTopic(curriculum)),
        topic,
        ...reached(topic, dependantsByTopic(curriculum)),
      ]),
  ),
);

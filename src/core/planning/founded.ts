import type { Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { isMet } from "../model/requirement.ts";

/**
 * The topics of `wanted` that can really be learnt one after the other, starting from `known` and
 * using nothing else. What is left out waits for itself. The least fixpoint of the requirements.
 */
export function foundedTopics(
  topics: ReadonlyMap<TopicId, Topic>,
  wanted: ReadonlySet<TopicId>,
  known: ReadonlySet<TopicId>,
): Set<TopicId> {
  const founded = new Set<TopicId>();
  const has = (topic: TopicId) => known.has(topic) || founded.has(topic);
  let waiting = [...wanted];
  for (;;) {
    const still = waiting.filter((id) => {
      const topic = topics.get(id);
      if (!topic || !isMet(topic.requires, has)) return true;
      founded.add(id);
      return false;
    });
    if (still.length === waiting.length) return founded;
    waiting = still;
  }
}

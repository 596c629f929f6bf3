import { uniqueIds } from "../../core/merging/unique-ids.ts";
import type { Curriculum, Topic } from "../../core/model/curriculum.ts";

/** What topics of several curricula are called in a file of decisions: `<curriculum>/<topic>`. */
export interface TopicHandles {
  readonly of: (topic: Topic) => string;
  /** The topic of a handle, if there is one. */
  readonly find: (handle: string) => Topic | undefined;
  readonly all: () => Iterable<string>;
}

/**
 * Handles for the topics of these curricula. A curriculum whose id another one has gets a number.
 * @param names what the curricula are called in the place of their ids; each must be another
 */
export function topicHandles(
  curricula: readonly Curriculum[],
  names: readonly string[] = curricula.map(({ id }) => id),
): TopicHandles {
  const unique = uniqueIds();
  const handles = new Map<Topic, string>();
  const topics = new Map<string, Topic>();
  for (const [position, { id, topics: own }] of curricula.entries()) {
    const name = unique(names[position] ?? id);
    for (const topic of own) {
      handles.set(topic, `${name}/${topic.id}`);
      topics.set(`${name}/${topic.id}`, topic);
    }
  }
  return {
    of: (topic) => handles.get(topic) ?? topic.id,
    find: (handle) => topics.get(handle),
    all: () => topics.keys(),
  };
}

import type { Curriculum, Topic } from "../../core/model/curriculum.ts";
import { passagesOf } from "../../core/model/provenance.ts";
import type { ComparedTopic } from "../../explorer/merging/comparison.ts";
import type { TopicHandles } from "../../formats/merge-decisions/topic-handles.ts";

/** Each of some topics of several curricula once, with what stands around it. */
export function comparedTopics(
  topics: Iterable<Topic>,
  curricula: readonly Curriculum[],
  handles: TopicHandles,
): ComparedTopic[] {
  const wanted = new Set(topics);
  return curricula.flatMap((curriculum, source) => {
    const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
    return curriculum.topics
      .filter((topic) => wanted.has(topic))
      .map((topic) => ({
        handle: handles.of(topic),
        title: topic.title,
        source,
        area: areas.get(topic.area) ?? "",
        passages: passagesOf(curriculum, topic).map(({ number, title }) => `${number} ${title}`),
      }));
  });
}

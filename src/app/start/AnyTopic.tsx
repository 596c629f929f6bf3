import type { TopicId } from "../../core/model/ids.ts";
import { topicsById } from "../../core/model/topic-lookup.ts";
import { topicTarget } from "../../explorer/way.ts";
import { useActions, useCurriculum, useWords } from "../explorer-context.tsx";
import { keepingFocus, wayHeadingId } from "../focus.ts";
import { TopicPicker } from "../search/TopicPicker.tsx";

/** Any topic of the map as the goal, found while one types. */
export function AnyTopic() {
  const { start } = useWords();
  const topics = topicsById(useCurriculum());
  const { begin } = useActions();
  const choose = (id: TopicId) => {
    const topic = topics.get(id);
    if (topic) keepingFocus(() => begin(topicTarget(topic)), wayHeadingId);
  };
  return (
    <TopicPicker
      label={start.anyTopicAsGoal}
      placeholder={start.anyTopic}
      className="any-topic"
      choose={choose}
    />
  );
}

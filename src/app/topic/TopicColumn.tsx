import { topicsById } from "../../core/model/topic-lookup.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { noTopicId } from "../focus.ts";
import { TopicPanel } from "./TopicPanel.tsx";

/** What this is: the selected topic. */
export function TopicColumn() {
  const topics = topicsById(useCurriculum());
  const words = useWords().topic;
  const selected = useExplorerState((state) => state.selected);
  const topic = selected === undefined ? undefined : topics.get(selected);
  if (topic) return <TopicPanel key={topic.id} topic={topic} />;
  return (
    <p id={noTopicId} tabIndex={-1} className="quiet">
      {words.none}
    </p>
  );
}

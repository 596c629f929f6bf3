import { topicsById } from "../../core/model/topic-lookup.ts";
import { useCurriculum, useExplorerState } from "../explorer-context.tsx";
import { ReadyList } from "./ReadyList.tsx";
import { TopicPanel } from "./TopicPanel.tsx";

/** What this is: the selected topic, or, while there is none, what could be learnt now. */
export function TopicColumn() {
  const topics = topicsById(useCurriculum());
  const selected = useExplorerState((state) => state.selected);
  const topic = selected === undefined ? undefined : topics.get(selected);
  return topic ? <TopicPanel key={topic.id} topic={topic} /> : <ReadyList />;
}

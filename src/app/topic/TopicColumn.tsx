import { topicsById } from "../../core/model/topic-lookup.ts";
import { useNowEditing } from "../authoring/now-editing.ts";
import { useCurriculum, useExplorerState, useWords } from "../explorer-context.tsx";
import { noTopicId } from "../focus.ts";
import { latePart } from "../late-part.tsx";
import { TopicPanel } from "./TopicPanel.tsx";

const TopicEditor = latePart(() =>
  import("../authoring/TopicEditor.tsx").then((module) => module.TopicEditor),
);

/** What this is: the selected topic. */
export function TopicColumn() {
  const topics = topicsById(useCurriculum());
  const words = useWords().topic;
  const selected = useExplorerState((state) => state.selected);
  const isEditing = useNowEditing() !== undefined;
  const topic = selected === undefined ? undefined : topics.get(selected);
  if (topic && isEditing) return <TopicEditor key={topic.id} id={topic.id} />;
  if (topic) return <TopicPanel key={topic.id} topic={topic} />;
  return (
    <p id={noTopicId} tabIndex={-1} className="quiet">
      {words.none}
    </p>
  );
}

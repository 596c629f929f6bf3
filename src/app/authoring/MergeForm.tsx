import { useState } from "react";
import { topicOf } from "../../core/editing/written.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { useEdit, useWritten } from "./editing-context.tsx";
import { OtherTopic } from "./OtherTopic.tsx";
import { TaskForm } from "./TaskForm.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Makes one topic out of two. */
export function MergeForm({ id }: { readonly id: string }) {
  const { dialogs: words, needs } = useAuthoringWords();
  const written = useWritten();
  const edit = useEdit();
  const [gone, setGone] = useState<TopicId>();
  const topic = topicOf(written, id);
  if (!topic) return null;
  return (
    <TaskForm
      title={words.merge(topic.title)}
      doIt={words.doMerge}
      act={() => gone !== undefined && edit({ kind: "merge-topics", topic: id, gone })}
    >
      <p className="quiet">{words.mergeHint}</p>
      <p role="status">
        {gone !== undefined && needs.chosen(topicOf(written, gone)?.title ?? gone)}
      </p>
      <OtherTopic label={words.mergeWith} than={id} choose={setGone} />
    </TaskForm>
  );
}

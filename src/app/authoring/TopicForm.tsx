import { limits } from "../../core/curriculum/limits.ts";
import { topicOf } from "../../core/editing/written.ts";
import { TopicId } from "../../core/model/ids.ts";
import { useExplorerState } from "../explorer-context.tsx";
import { useEdit, useWritten } from "./editing-context.tsx";
import { newTopicId } from "./new-id.ts";
import { nowEditing } from "./now-editing.ts";
import { filledIn, NeededChoice, NeededField, TaskForm } from "./TaskForm.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Adds a topic, after the selected one where it goes into the same area. */
export function TopicForm() {
  const { dialogs: words, topic: fields } = useAuthoringWords();
  const written = useWritten();
  const selected = useExplorerState((state) => state.selected);
  const beside = selected === undefined ? undefined : topicOf(written, selected);
  const edit = useEdit();
  const act = (values: FormData) => {
    const [title, area] = [filledIn(values, "title"), filledIn(values, "area")];
    const id = newTopicId(written, title);
    const after = beside?.area === area ? beside.id : undefined;
    const isDone = edit({ kind: "add-topic", topic: { id, title, area }, after });
    if (isDone) nowEditing.setState({ coming: TopicId(id) });
    return isDone;
  };
  return (
    <TaskForm title={words.newTopic} doIt={words.add} act={act}>
      <NeededField name="title" label={fields.title} maxLength={limits.titleLength} />
      <NeededChoice
        name="area"
        label={fields.area}
        value={beside?.area}
        options={written.areas ?? []}
      />
    </TaskForm>
  );
}

import { limits } from "../../core/curriculum/limits.ts";
import { useEdit, useWritten } from "./editing-context.tsx";
import { newId } from "./new-id.ts";
import { filledIn, NeededChoice, NeededField, TaskForm } from "./TaskForm.tsx";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** Adds an area to a stage. */
export function AreaForm() {
  const { dialogs: words } = useAuthoringWords();
  const { areas = [], stages = [] } = useWritten();
  const edit = useEdit();
  const act = (values: FormData) => {
    const [title, stage] = [filledIn(values, "title"), filledIn(values, "stage")];
    const taken = areas.map(({ id }) => id);
    return edit({ kind: "add-area", area: { id: newId(taken, "area", title), title, stage } });
  };
  return (
    <TaskForm title={words.newArea} doIt={words.add} act={act}>
      <NeededField name="title" label={words.areaTitle} maxLength={limits.titleLength} />
      <NeededChoice name="stage" label={words.stage} options={stages} />
    </TaskForm>
  );
}

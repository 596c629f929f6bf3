import { useStore } from "zustand/react";
import type { Edit } from "../../core/editing/edit.ts";
import { topicOf, type Written } from "../../core/editing/written.ts";
import type { Editing, EditingState } from "../../explorer/editing/editing.ts";
import type { AuthoringWords } from "../../language/english/late/authoring.ts";
import { useActions } from "../explorer-context.tsx";
import { nowEditing } from "./now-editing.ts";
import { useAuthoringWords } from "./use-authoring-words.ts";

/** What is being edited. Only for parts of the page that stand while something is. */
export function useEditing(): Editing {
  const editing = useStore(nowEditing, (state) => state.editing);
  if (!editing) throw new Error("A component that edits stands where nothing is edited.");
  return editing;
}

export function useEditingState<Part>(select: (state: EditingState) => Part): Part {
  const { getState, subscribe } = useEditing();
  return useStore({ getState, subscribe, getInitialState: getState }, select);
}

export function useWritten(): Written {
  return useEditingState(({ written }) => written);
}

/** Does a step and says so; false when it is refused. */
export function useEdit(): (edit: Edit) => boolean {
  const editing = useEditing();
  const words = useAuthoringWords();
  const { announce } = useActions();
  return (edit) => {
    const isDone = editing.edit(edit);
    if (isDone) announce(`${told(words, editing.getState().written, edit)}.`);
    return isDone;
  };
}

/** What a step did, in a few words: `“Iterators” changed`. */
export function told({ done }: AuthoringWords, written: Written, edit: Edit): string {
  return done[edit.kind](subjectOf(written, edit));
}

const titleIn = (
  list: readonly { readonly id: string; readonly title: string }[] | undefined,
  id: string,
): string => list?.find((one) => one.id === id)?.title ?? id;

function subjectOf(written: Written, edit: Edit): string {
  switch (edit.kind) {
    case "add-topic":
      return edit.topic.title;
    case "add-area":
      return edit.area.title;
    case "rename-area":
    case "rename-stage":
      return edit.title;
    case "add-stage":
      return edit.stage.title;
    case "add-goal":
      return edit.goal.title;
    case "place-area":
      return titleIn(written.areas, edit.area);
    case "change-goal":
      return titleIn(written.goals, edit.goal);
    case "move-part":
    case "remove-part":
      return titleIn(written[edit.part], edit.id);
    case "change-curriculum":
      return written.title;
    case "change-id":
      return topicOf(written, edit.id)?.title ?? edit.id;
    case "explain":
    case "change-strength":
    case "remove-prerequisite":
      return topicOf(written, edit.at.topic)?.title ?? edit.at.topic;
    default:
      return topicOf(written, edit.topic)?.title ?? edit.topic;
  }
}

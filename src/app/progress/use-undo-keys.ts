import { useEffect } from "react";
import { useNowEditing } from "../authoring/now-editing.ts";
import { useActions } from "../explorer-context.tsx";

/**
 * Ctrl or ⌘ with Z undoes, with Shift and Z (or with Y) does again. Not in a field, where the keys
 * undo what is typed, and not behind a dialog. To an author they mean what is being edited.
 */
export function useUndoKeys(): void {
  const actions = useActions();
  const { undo, redo } = useNowEditing() ?? actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target, defaultPrevented } = event;
      if (defaultPrevented || altKey || ctrlKey === metaKey) return;
      if (isTypedInto(target) || document.querySelector(":modal")) return;
      const letter = key.toLowerCase();
      if (letter === "z") (shiftKey ? redo : undo)();
      else if (letter === "y" && ctrlKey && !shiftKey) redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}

function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button)$/.test(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

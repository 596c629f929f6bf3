import type { Words } from "../../language/english.ts";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys that undo and redo, as the keyboard of this machine has them. */
export function keyNames({ progress }: Words): { readonly undo: string; readonly redo: string } {
  if (isApple) return { undo: "⌘ Z", redo: "⇧ ⌘ Z" };
  return { undo: progress.history.undoKeys, redo: progress.history.redoKeys };
}

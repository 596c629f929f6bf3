import type { Words } from "../../language/english.ts";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys that undo and redo, as the keyboard of this machine has them. */
export function keyNames({ ownProgress }: Words): { readonly undo: string; readonly redo: string } {
  if (isApple) return { undo: "⌘ Z", redo: "⇧ ⌘ Z" };
  return { undo: ownProgress.history.undoKeys, redo: ownProgress.history.redoKeys };
}

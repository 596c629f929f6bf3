const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** The keys that undo and redo, as the keyboard of this machine has them. */
export const undoKeys = isApple ? "⌘ Z" : "Ctrl Z";
export const redoKeys = isApple ? "⇧ ⌘ Z" : "Shift Ctrl Z";

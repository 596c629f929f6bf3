import type { Direction } from "../../scene/walk.ts";

/** What keys do anywhere on the page. */
export type PageAct = "palette" | "search" | "shortcuts" | "close";
/** What keys do while the map has the focus. */
export type MapAct = Direction | "read" | "mark" | "back" | "nearer" | "farther" | "whole";

export interface Shortcut<Act> {
  readonly act: Act;
  /** The keys, any of which does it, as `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  /** Together with Ctrl, or ⌘. */
  readonly withCtrl?: true;
}

/** Every key of the page, in the order of the list that people see. */
export const pageShortcuts: readonly Shortcut<PageAct>[] = [
  { act: "palette", keys: ["k"], withCtrl: true },
  { act: "search", keys: ["/"] },
  { act: "shortcuts", keys: ["?"] },
  { act: "close", keys: ["Escape"] },
];

/** Every key of the map. */
export const mapShortcuts: readonly Shortcut<MapAct>[] = [
  { act: "prerequisite", keys: ["ArrowLeft"] },
  { act: "opens", keys: ["ArrowRight"] },
  { act: "up", keys: ["ArrowUp"] },
  { act: "down", keys: ["ArrowDown"] },
  { act: "first", keys: ["Home"] },
  { act: "last", keys: ["End"] },
  { act: "read", keys: ["Enter"] },
  { act: "mark", keys: [" "] },
  { act: "back", keys: ["Backspace"] },
  { act: "nearer", keys: ["+", "="] },
  { act: "farther", keys: ["-"] },
  { act: "whole", keys: ["0"] },
];

/** The part of a key press that tells which keys were pressed. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What the pressed key does by a table; nothing when it does nothing. */
export function shortcutFor<Act>(
  table: readonly Shortcut<Act>[],
  { key, ctrlKey, metaKey, altKey, shiftKey }: Press,
): Shortcut<Act> | undefined {
  const withCtrl = ctrlKey || metaKey;
  const pressed = withCtrl ? key.toLowerCase() : key;
  // Shift makes characters, and with Ctrl the browser's own shortcuts.
  if (altKey || (withCtrl && shiftKey)) return undefined;
  return table.find(
    (shortcut) => (shortcut.withCtrl ?? false) === withCtrl && shortcut.keys.includes(pressed),
  );
}

/** Whether a shortcut is a character that could be meant as text, by WCAG 2.1.4. */
export function isCharacter({ keys, withCtrl }: Shortcut<unknown>): boolean {
  return !withCtrl && keys.some((key) => key.length === 1);
}

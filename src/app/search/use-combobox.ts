import { type KeyboardEvent, useState } from "react";

export interface Combobox {
  readonly query: string;
  /** Position of the option that Enter takes. */
  readonly active: number;
  /** Whether the list is wanted: something was typed, and the box was not left since. */
  readonly open: boolean;
  readonly type: (query: string) => void;
  readonly close: () => void;
  readonly enter: () => void;
  readonly leave: () => void;
  /** Handles the keys of the pattern, for a list of this many options. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>, count: number) => void;
}

/** The behaviour of an editable combobox whose first option is always ready to be taken. */
export function useCombobox(take: (index: number) => void): Combobox {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const [left, setLeft] = useState(false);
  const asked = query.trim() !== "";

  function type(text: string) {
    setQuery(text);
    setActive(0);
    setLeft(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>, count: number) {
    // While an input method composes a word, the keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" && count > 0) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) setActive((active + count - 1) % count);
    else if (event.key === "Enter") take(active);
    else if (event.key === "Escape") {
      if (!asked) event.currentTarget.blur();
      type("");
    } else return;
    event.preventDefault();
  }

  return {
    query,
    active,
    open: asked && !left,
    type,
    close: () => type(""),
    enter: () => setLeft(false),
    leave: () => setLeft(true),
    onKeyDown,
  };
}

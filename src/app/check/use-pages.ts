import { type RefObject, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** So many of a long list are shown at a time. */
const page = 50;

/** A long list of which a part is shown. */
export interface Pages<Item> {
  readonly shown: readonly Item[];
  /** How many the next page adds; none after the last. */
  readonly next: number;
  /** Adds a page, and puts the focus on the first of it. */
  readonly more: () => void;
  /** For what holds the shown ones as its children. */
  readonly list: RefObject<(HTMLElement & HTMLUListElement & HTMLTableSectionElement) | null>;
}

/** As much of a list as is read at once, so that thousands do not hold up the page; `upTo` and all before it are in it. */
export function usePages<Item>(items: readonly Item[], upTo = -1): Pages<Item> {
  const [count, setCount] = useState(() => page * Math.max(1, Math.ceil((upTo + 1) / page)));
  const list = useRef<HTMLElement & HTMLUListElement & HTMLTableSectionElement>(null);
  const more = () => {
    flushSync(() => setCount(count + page));
    const first = list.current?.children[count];
    if (first instanceof HTMLElement) first.focus();
  };
  return {
    shown: items.slice(0, count),
    next: Math.max(0, Math.min(page, items.length - count)),
    more,
    list,
  };
}

import { flushSync } from "react-dom";

/** Headings that take the focus when what had it is gone. */
export const topicHeadingId = "topic-title";
export const wayHeadingId = "way-title";
export const goalsHeadingId = "goals-title";
export const readyHeadingId = "ready-title";
export const noTopicId = "no-topic";

/** Puts the focus on an element of the page, if it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

/**
 * Does something that may remove or hide the element with the focus. Where it does, the focus goes
 * to the first of `fallbacks` that the page shows, so that nobody has to start again from the top.
 */
export function keepingFocus(act: () => void, ...fallbacks: readonly string[]): void {
  const focused = document.activeElement;
  flushSync(act);
  if (!focused || focused === document.body || isShown(focused)) return;
  const fallback = fallbacks.find((id) => isShown(document.getElementById(id)));
  if (fallback !== undefined) focusOn(fallback);
}

function isShown(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** For the `ref` of what has just come into a scrolling column: it is shown from its beginning. */
export function showFromTop(element: HTMLElement | null): void {
  element?.parentElement?.scrollTo(0, 0);
}

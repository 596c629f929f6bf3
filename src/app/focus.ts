import type { FocusEvent } from "react";
import { flushSync } from "react-dom";

/** What takes the focus when what had it is gone: the map, and headings. */
const mapId = "map";
export const topicHeadingId = "topic-title";
export const wayHeadingId = "way-title";
export const finishHeadingId = "finish-title";
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

/** What had the focus before it went to the open topic. */
let origin: EventTarget | null = null;

/** For `onFocus` of what holds the open topic. A text field is left out: it would call up a phone's keyboard. */
export function noteOrigin({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!relatedTarget || currentTarget.contains(relatedTarget)) return;
  origin = relatedTarget instanceof HTMLInputElement ? null : relatedTarget;
}

/**
 * Closes the open topic. A focus that is lost by it goes back to what opened the topic, else to the
 * map, else to a heading. Nothing scrolls.
 */
export function leavingTopic(close: () => void): void {
  const focused = document.activeElement;
  flushSync(close);
  const back = [mapId, wayHeadingId, readyHeadingId, noTopicId].map((id) =>
    document.getElementById(id),
  );
  if (origin instanceof HTMLElement) back.unshift(origin);
  origin = null;
  if (focused !== document.body && isShown(focused)) return;
  back.find(isShown)?.focus({ preventScroll: true });
}

function isShown(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** For the `ref` of what has just come into a scrolling column: it is shown from its beginning. */
export function showFromTop(element: HTMLElement | null): void {
  element?.parentElement?.scrollTo(0, 0);
}

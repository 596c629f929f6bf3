import type { FocusEvent } from "react";
import { flushSync } from "react-dom";
import type { AreaId, TopicId } from "../core/model/ids.ts";

/** What takes the focus when what had it is gone: the map, and headings. */
export const mapId = "map";
export const topicHeadingId = "topic-title";
export const wayHeadingId = "way-title";
export const placementHeadingId = "placement-title";
export const finishHeadingId = "finish-title";
export const goalsHeadingId = "goals-title";
export const readyHeadingId = "ready-title";
export const noTopicId = "no-topic";
export const wishesId = "wishes";
export const searchId = "search";
export const openFileId = "open-file";
export const areaHeadingId = (area: AreaId) => `area-${area}`;
export const ticksHeadingId = "ticks-title";
export const routeSliderId = "route-slider";
export const stepId = (topic: TopicId) => `step-${topic}`;
export const undoChoiceId = (take: TopicId, user: TopicId) => `undo-${take}-for-${user}`;

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

/** What takes a focus that is lost when the planner has answered, best first. */
let heirs: readonly string[] = [];

/**
 * Does something of which the page shows the outcome only when the planner has answered. Whether the
 * element with the focus goes at once or then, the focus goes to the first of `ids` that is there.
 */
export function keepingFocusUntilAnswered(act: () => void, ...ids: readonly string[]): void {
  heirs = ids;
  keepingFocus(act, ...ids);
}

/** An answer has come onto the page: a focus that it took, or carried away, is where it belongs. */
export function settleFocus(isLast: boolean): void {
  const focused = document.activeElement;
  if (focused === document.body) {
    const heir = heirs.find((id) => isShown(document.getElementById(id)));
    if (heir !== undefined) focusOn(heir);
  } else if (focused && heirs.includes(focused.id)) {
    focused.scrollIntoView({ block: "center" });
  }
  if (isLast) heirs = [];
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

/** Brings the beginning of something in a scrolling column into sight, where it lies above. */
export function showBeginning(element: HTMLElement): void {
  const column = element.closest(".column");
  if (column && element.getBoundingClientRect().top < column.getBoundingClientRect().top)
    element.scrollIntoView({ block: "start" });
}

/** For the `ref` of what has just come into a scrolling column: it is shown from its beginning. */
export function showFromTop(element: HTMLElement | null): void {
  element?.parentElement?.scrollTo(0, 0);
}

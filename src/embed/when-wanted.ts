import type { Loading } from "../scene/embedded.ts";

/** How near the window a map must come for its live part to be fetched. */
const nearby = "200px";

/**
 * Calls back when the live map is wanted: at once, when the element comes near the window, and in
 * any case whenever somebody presses it, of which `pressed` tells. Answers how to stop listening.
 */
export function whenWanted(
  element: HTMLElement,
  loading: Loading,
  wanted: (pressed: Event | undefined) => void,
): () => void {
  const stopPresses = whenPressed(element, wanted);
  const stopNearness = loading === "lazy" ? whenNear(element, wanted) : () => {};
  if (loading === "eager") wanted(undefined);
  return () => {
    stopPresses();
    stopNearness();
  };
}

function whenNear(element: HTMLElement, wanted: (pressed: undefined) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      wanted(undefined);
    },
    { rootMargin: nearby },
  );
  observer.observe(element);
  return () => observer.disconnect();
}

function whenPressed(element: HTMLElement, wanted: (pressed: Event) => void): () => void {
  const listening = new AbortController();
  const onClick = (event: MouseEvent) => {
    // A link that is to be opened elsewhere is just that.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    wanted(event);
  };
  element.addEventListener("click", onClick, { signal: listening.signal });
  return () => listening.abort();
}

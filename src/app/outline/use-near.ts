import { type RefCallback, useCallback, useState } from "react";

/** How far outside the window something already counts as near it. */
const margin = "800px 0px";

/**
 * Whether an element has come near the window; once it has, that holds. Nothing is near in a part of
 * the page that is not shown.
 */
export function useNear(): readonly [isNear: boolean, watch: RefCallback<Element>] {
  const [isNear, setNear] = useState(false);
  const watch = useCallback((element: Element | null) => {
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [isNear, watch];
}

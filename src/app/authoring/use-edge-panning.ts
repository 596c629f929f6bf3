import { type RefObject, useEffect } from "react";
import { liveMap } from "../map/live-map.ts";
import type { Look } from "../overview/looks.ts";

/** So near to the border of the window the map begins to move, and so far in a frame, in pixels. */
const border = 36;
const step = 9;

/** While something is held at the border of the map, what lies beyond comes nearer. */
export function useEdgePanning(
  { window: { zoom, box } }: Look,
  held: { readonly x: number; readonly y: number } | undefined,
  host: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const map = host.current;
    if (!held || !map) return;
    const dx = towards(held.x, map.clientWidth);
    const dy = towards(held.y, map.clientHeight);
    if (dx === 0 && dy === 0) return;
    const frame = requestAnimationFrame(() =>
      liveMap.current?.lookAt(
        box.x + box.width / 2 + (dx * step) / zoom,
        box.y + box.height / 2 + (dy * step) / zoom,
      ),
    );
    return () => cancelAnimationFrame(frame);
  }, [zoom, box, held, host]);
}

function towards(at: number, size: number): -1 | 0 | 1 {
  if (at < border) return -1;
  return at > size - border ? 1 : 0;
}

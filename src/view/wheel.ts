import type { Core } from "cytoscape";
import type { Gestures } from "./gestures.ts";

/** How much the zoom changes for a pixel of turning; a notch of a wheel is about a hundred. */
const perPixel = 0.0018;

/** Pinching a touchpad comes as turning by few pixels, with the control key held. */
const perPinchedPixel = 0.012;

/** A line of turning, where a browser counts in lines, in pixels. */
const line = 18;

/**
 * Zooms around the pointer as the wheel turns, in place of Cytoscape, which goes a thirtieth of the
 * way for each notch. A cooperative map leaves the wheel to its page, but with Ctrl or ⌘ held, or
 * while it has the focus. Returns how to stop.
 */
export function zoomByWheel(cy: Core, host: HTMLElement, gestures: Gestures): () => void {
  const isPages = ({ ctrlKey, metaKey }: WheelEvent) =>
    gestures === "cooperative" &&
    !ctrlKey &&
    !metaKey &&
    !host.parentElement?.matches(":focus-within");
  const onWheel = (event: WheelEvent) => {
    if (isPages(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? line : 1);
    const { left, top } = host.getBoundingClientRect();
    cy.stop();
    cy.zoom({
      level: cy.zoom() * Math.exp(-pixels * (event.ctrlKey ? perPinchedPixel : perPixel)),
      renderedPosition: { x: event.clientX - left, y: event.clientY - top },
    });
    cy.emit("scrollzoom");
  };
  const options = { capture: true, passive: false };
  host.addEventListener("wheel", onWheel, options);
  return () => host.removeEventListener("wheel", onWheel, options);
}

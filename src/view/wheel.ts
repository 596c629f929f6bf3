import type { Core } from "cytoscape";

/** How much the zoom changes for a pixel of turning; a notch of a wheel is about a hundred. */
const perPixel = 0.0018;

/** Pinching a touchpad comes as turning by few pixels, with the control key held. */
const perPinchedPixel = 0.012;

/** A line of turning, where a browser counts in lines, in pixels. */
const line = 18;

/**
 * Zooms around the pointer as the wheel turns, in place of Cytoscape, which goes a thirtieth of the
 * way for each notch. Returns how to stop.
 */
export function zoomByWheel(cy: Core, host: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
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

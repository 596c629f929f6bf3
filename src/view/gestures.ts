import type { Core } from "cytoscape";

/**
 * Whose a finger or a wheel is. `greedy`: the map's, which fills the page. `cooperative`: the
 * page's, of which the map is a part: one finger scrolls the page and two move the map; the wheel
 * zooms only with Ctrl or ⌘, or while the map has the focus.
 */
export type Gestures = "greedy" | "cooperative";

/** Leaves one finger, and the wheel, to the page. Returns how to stop. */
export function moveByTwoFingers(cy: Core, host: HTMLElement): () => void {
  const onTouch = ({ touches }: TouchEvent) => {
    cy.userPanningEnabled(touches.length !== 1);
    cy.userZoomingEnabled(touches.length > 1);
  };
  cy.userZoomingEnabled(false);
  const options = { capture: true, passive: true };
  const events = ["touchstart", "touchend", "touchcancel"] as const;
  for (const event of events) host.addEventListener(event, onTouch, options);
  // Two fingers are the map's, so that the browser must not zoom the page by them.
  host.style.touchAction = "pan-x pan-y";
  return () => {
    for (const event of events) host.removeEventListener(event, onTouch, options);
  };
}

import type { Core } from "cytoscape";
import { haloOpacity, haloWidth } from "./appearance.ts";

/** The ring of a card swells and sinks back once. False when the card is not drawn. */
export function pulse(cy: Core, key: string): boolean {
  const card = cy.getElementById(key);
  if (card.empty()) return false;
  card
    .animate({
      style: { "outline-width": 4 * haloWidth, "outline-opacity": 1.6 * haloOpacity },
      duration: 320,
      easing: "ease-out-cubic",
    })
    .animate({
      style: { "outline-width": haloWidth, "outline-opacity": haloOpacity },
      duration: 620,
      easing: "ease-in-out-cubic",
      complete: () => card.removeStyle("outline-width outline-opacity"),
    });
  return true;
}

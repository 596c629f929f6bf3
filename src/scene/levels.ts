import type { Level } from "./scene.ts";

/** Letters smaller than this on the screen, in pixels, are left out. */
export const smallestText = 9;

/** Height of a card's title in map units. */
export const titleSize = 14;

/** Height of a card's small print in map units. */
export const detailSize = 11;

/** From the middle of one line of text to the next, as a share of the letters' height. */
export const lineHeight = 1.18;

/** The zoom from which card titles can be read, and from which the small print can. */
export const middleZoom = smallestText / titleSize;
export const nearZoom = 1.1;

/** Nobody comes nearer than this; small maps are not shown larger either. */
export const nearestZoom = 2.5;

/** What is shown at a zoom (screen pixels a map unit). */
export function levelAt(zoom: number): Level {
  if (zoom < middleZoom) return "far";
  return zoom < nearZoom ? "middle" : "near";
}

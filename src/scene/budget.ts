import { cardHeight, cardWidth } from "./layout/card-size.ts";
import type { Box } from "./layout/layout.ts";

/**
 * How many elements a scene has at most, whatever the curriculum, so that a frame costs the same at
 * any size. Drawing libraries draw these smoothly where there is no graphics processor.
 */
export const mostElements = 560;

/** Of those, how many may be areas or districts seen from afar; each has up to two lines of words. */
export const mostRegions = 140;

/** Of those, how many may be bundles seen from afar. */
export const mostBundles = 160;

/** Of those, how many may be titles of stages. */
export const mostStages = 30;

/** How many cards may have to be drawn before the reader must come nearer to see cards at all. */
const mostCards = 400;

/** How much of the map a card takes at least, its share of the gaps around it included. */
const cardShare = 1.6 * cardWidth * cardHeight;

/** Whether a window is small enough for cards. It depends on its size alone, so that nothing changes on the way. */
export function hasRoomForCards({ width, height }: Box): boolean {
  return width * height <= mostCards * cardShare;
}

/** Gives out room until there is no more. */
export class Room {
  private left: number;

  constructor(left: number) {
    this.left = left;
  }

  /** As many as there is room for, from the beginning. */
  take<Element>(elements: readonly Element[]): readonly Element[] {
    const taken = elements.length <= this.left ? elements : elements.slice(0, this.left);
    this.left -= taken.length;
    return taken;
  }
}

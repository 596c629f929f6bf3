import type { CardElement } from "./scene.ts";

/** The side of a badge in map units. */
export const badgeSide = 16;

/** How far the first badge stands from a card's left. */
export const badgesInset = 10;

/** The share of a card's width that badges may take; many documents' badges overlap. */
const share = 0.6;

/** From the left of one badge to the left of the next. */
export function badgeStep(card: CardElement): number {
  const count = card.documents?.length ?? 0;
  const room = card.box.width * share - badgeSide;
  return count > 1 ? Math.min(badgeSide + 3, room / (count - 1)) : 0;
}

/** The room that the badges take from the left of what stands below a card. */
export function badgesWidth(card: CardElement): number {
  const count = card.documents?.length ?? 0;
  return count === 0 ? 0 : badgesInset + (count - 1) * badgeStep(card) + badgeSide + 4;
}

import { badgeSide, badgeStep, badgesInset } from "../scene/document-badge-places.ts";
import type { DocumentBadge } from "../scene/document-signs.ts";
import type { CardElement } from "../scene/scene.ts";
import { type Glyph, svg } from "./glyphs.ts";
import type { Palette } from "./palette.ts";

/** Which documents cover a card's topic: a row of badges on its lower edge, filled where one does. */
export function documentGlyphs(card: CardElement, palette: Palette): Glyph[] {
  return (card.documents ?? []).map((badge, index) => ({
    source: badgePicture(badge, palette),
    size: badgeSide,
    x: badgesInset + index * badgeStep(card),
    // Low, so that a title of three lines stays clear of them.
    y: card.box.height - badgeSide / 3,
  }));
}

function badgePicture({ letter, hue, covers }: DocumentBadge, palette: Palette): string {
  const colour = palette.document(hue);
  const box = covers
    ? `<rect x="0.75" y="0.75" width="14.5" height="14.5" rx="4" fill="${colour}" stroke="${palette.card}" stroke-width="1.5"/>`
    : `<rect x="1.5" y="1.5" width="13" height="13" rx="3.5" fill="${palette.card}" stroke="${palette.edge}" stroke-width="1.2" stroke-dasharray="2 1.6"/>`;
  const ink = covers ? palette.card : palette.soft;
  const word =
    letter === ""
      ? ""
      : `<text x="8" y="11.6" font-size="10" font-weight="${covers ? 700 : 400}" text-anchor="middle" fill="${ink}" font-family="system-ui, sans-serif">${letter}</text>`;
  return svg(16, box + word);
}

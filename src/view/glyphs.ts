import type { TopicKind } from "../core/model/curriculum.ts";
import { ringArc } from "../scene/ring-arc.ts";
import type { CardElement, RingElement } from "../scene/scene.ts";
import type { Palette } from "./palette.ts";

/** A small picture on a card: its source, and its place as an offset from the upper left corner. */
export interface Glyph {
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Drawn on a 16 × 16 grid with the current stroke. */
const kindShapes: Record<TopicKind, string> = {
  concept: '<circle cx="8" cy="8" r="4"/>',
  skill: '<path d="M3.5 11.5 8 4.5l4.5 7z"/>',
  tool: '<rect x="4" y="4" width="8" height="8" rx="1"/>',
  project: '<path d="m8 2.8 1.6 3.4 3.7.5-2.7 2.6.7 3.7L8 11.2 4.7 13l.7-3.7L2.7 6.7l3.7-.5z"/>',
  practice: '<path d="M12.5 6.5A4.8 4.8 0 1 0 12.8 9M12.8 3.5v3h-3"/>',
};

const tick = '<path d="m3.5 8.5 3 3 6-7"/>';
const half = '<circle cx="8" cy="8" r="5"/><path d="M8 3v10M8 4.5l3.5 1.5M8 8h5M8 11.5l3.5-1.5"/>';
const dash = '<path d="M3.5 8h9"/>';
const bookmark = '<path d="M4 2h8v12l-4-3.2L4 14z"/>';
const ring = '<circle cx="8" cy="8" r="5"/>';

/** The glyphs of a card: what kind it is, how the learner stands to it, and its number in the plan. */
export function glyphsOf(card: CardElement, palette: Palette): Glyph[] {
  const { width, height } = card.box;
  const kindColour = card.goal ? palette.onAccent : palette.areaText(card.hue);
  const glyphs = [
    { ...drawn(kindShapes[card.topicKind], kindColour, 1.4, 13), x: width - 19, y: height - 19 },
  ];
  const mark = card.finished ? undefined : markOf(card, palette);
  if (mark) glyphs.push({ ...mark, x: width - 21, y: 5 });
  if (card.listed) glyphs.push({ ...ribbon(card, palette), x: width - 40, y: -5 });
  const badge = badgeOf(card, palette);
  if (badge) glyphs.push({ ...badge, x: -13, y: -13 });
  return glyphs;
}

function markOf(card: CardElement, palette: Palette): Omit<Glyph, "x" | "y"> | undefined {
  const on = (colour: string) => (card.goal ? palette.onAccent : colour);
  if (card.mark === "known") return drawn(tick, on(palette.known), 2.4, 17);
  if (card.mark === "learning") return drawn(half, on(palette.accent), 1.6, 16);
  if (card.mark === "aside") return drawn(dash, on(palette.soft), 2, 16);
  return card.ready ? drawn(ring, on(palette.known), 2, 15) : undefined;
}

/** Hangs over the card's upper edge, where it is in nobody's way. */
function ribbon(card: CardElement, palette: Palette): Omit<Glyph, "x" | "y"> {
  const ground = card.goal ? palette.onAccent : palette.accent;
  const edge = card.goal ? palette.accent : palette.card;
  return {
    size: 16,
    source: svg(16, `<g fill="${ground}" stroke="${edge}" stroke-width="1">${bookmark}</g>`),
  };
}

/** How much of something is known, as an arc on a ring. */
export function ringSource({ share }: RingElement, palette: Palette): string {
  const arc = ringArc({ x: 0, y: 0, width: 16, height: 16 });
  const circle = `<circle cx="${arc.x}" cy="${arc.y}" r="${arc.radius}" stroke-width="${arc.width}"`;
  return svg(
    16,
    `<g fill="none">${circle} stroke="${palette.line}"/>${circle} stroke="${palette.known}" pathLength="1" stroke-dasharray="${share} 1" transform="rotate(-90 8 8)"/></g>`,
  );
}

function drawn(
  shape: string,
  colour: string,
  stroke: number,
  size: number,
): Omit<Glyph, "x" | "y"> {
  return {
    size,
    source: svg(
      16,
      `<g fill="none" stroke="${colour}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round">${shape}</g>`,
    ),
  };
}

/** The place on the route: a number that is filled ahead, hollow behind; a tick on what is finished. */
function badgeOf(card: CardElement, palette: Palette): Omit<Glyph, "x" | "y"> | undefined {
  if (card.finished) {
    const shape = `<path d="m8.5 14.5 3.8 3.8 7.4-8.2" fill="none" stroke="${palette.card}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>`;
    return { size: 26, source: svg(28, disc(palette.known, palette.card) + shape) };
  }
  if (card.step === undefined) return undefined;
  const isBehind = card.tone === "done";
  const font = card.step > 99 ? 11 : 13;
  const ink = isBehind ? palette.known : palette.onAccent;
  const circle = isBehind ? disc(palette.card, palette.known) : disc(palette.accent, palette.card);
  const number = `<text x="14" y="${14 + font * 0.36}" font-size="${font}" font-weight="700" text-anchor="middle" fill="${ink}" font-family="system-ui, sans-serif">${card.step}</text>`;
  return { size: 26, source: svg(28, circle + number) };
}

function disc(fill: string, line: string): string {
  return `<circle cx="14" cy="14" r="13" fill="${fill}" stroke="${line}" stroke-width="2"/>`;
}

/** A picture of its own, drawn on a square grid, as an address. */
export function svg(size: number, content: string): string {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 3}" height="${size * 3}" viewBox="0 0 ${size} ${size}">${content}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(text)}`;
}

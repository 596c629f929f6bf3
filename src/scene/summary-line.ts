import type { RingElement, TextElement, TextTone } from "./scene.ts";
import { textWidth } from "./wrap-title.ts";

/** One line about an area: how much it is or how far the learner is with it. */
export interface Summary {
  readonly words: string;
  /** How much of the area is known, which a ring before the words shows; nothing without one. */
  readonly share: number | undefined;
}

/** How wide the ring and the gap after it are, as a share of the letters' height. */
const ring = { width: 1.2, gap: 0.45 };

/** How wide a summary is when its letters are one unit tall. */
export function summaryWidth({ words, share }: Summary): number {
  return textWidth(words, 1) + (share === undefined ? 0 : ring.width + ring.gap);
}

interface Place {
  readonly key: string;
  /** The middle of the line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly hue: number;
  readonly faded: boolean;
  readonly tone: TextTone;
}

/** The words of a summary with the ring before them, in the middle of a place. */
export function summaryLine(summary: Summary, place: Place): (TextElement | RingElement)[] {
  const { words, share } = summary;
  const { key, x, y, size, hue, faded, tone } = place;
  const room = summaryWidth(summary) - textWidth(words, 1);
  const text: TextElement = {
    kind: "text",
    key: `far-summary:${key}`,
    lines: [words],
    x: x + (room * size) / 2,
    y,
    size,
    bold: false,
    anchor: "middle",
    hue,
    tone,
    faded,
  };
  if (share === undefined) return [text];
  const width = ring.width * size;
  const left = x - (summaryWidth(summary) * size) / 2;
  const box = { x: left, y: y - width / 2, width, height: width };
  return [text, { kind: "ring", key: `far-ring:${key}`, box, share, hue, faded, beside: size }];
}

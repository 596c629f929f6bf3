import type { Box } from "./layout/layout.ts";

/** The circle that a ring in a square is drawn along, and how thick its line is. */
export function ringArc({ x, y, width }: Box): {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
} {
  return { x: x + width / 2, y: y + width / 2, radius: width * 0.4, width: width * 0.2 };
}

import type { EdgeElement } from "./scene.ts";

/** How wide a line that is not lit is drawn, in map units. A bundle grows with what it holds, ever more slowly. */
export function plainWidth({ line, count }: EdgeElement): number {
  return line === "bundle" ? Math.min(3 + Math.sqrt(count) * 2, 12) : 1.4;
}

/** How far the bends of a line are rounded, in map units. */
export function bendRadius({ line }: EdgeElement): number {
  return line === "bundle" ? 40 : 9;
}

/** How strongly a line that is neither lit nor faded is drawn, from 0 to 1. */
export function plainOpacity({ line }: EdgeElement): number {
  return line === "bundle" ? 0.4 : 0.75;
}

import type { Core } from "cytoscape";
import type { Box } from "../scene/layout/layout.ts";

/** Space around a fitted box, in screen pixels. The picture in the page keeps the same. */
const padding = 16;

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** `whole`: all of the box, in the middle. `width`: as wide as it fits, from its top. */
export type Fitting = "whole" | "width";

/** The viewport that shows a box. */
export function fitted(cy: Core, box: Box, fitting: Fitting): Viewport {
  const across = (cy.width() - 2 * padding) / box.width;
  const down = (cy.height() - 2 * padding) / box.height;
  if (fitting === "whole")
    return centred(cy, box, Math.min(across, down, cy.maxZoom()), cy.width() / 2);
  return { zoom: across, pan: { x: padding - box.x * across, y: padding - box.y * across } };
}

/** The viewport that shows as much of a box as fits at `atLeast` or nearer, from its upper left corner if not all. */
export function entered(cy: Core, box: Box, atLeast: number): Viewport {
  const whole = fitted(cy, box, "whole");
  if (whole.zoom >= atLeast) return whole;
  const inset = (start: number, length: number, size: number) =>
    length * atLeast <= size
      ? (size - length * atLeast) / 2 - start * atLeast
      : padding - start * atLeast;
  return {
    zoom: atLeast,
    pan: {
      x: inset(box.x, box.width, cy.width()),
      y: inset(box.y, box.height, cy.height()),
    },
  };
}

/** How many pixels of the window on each side lie under something else. */
export interface Covered {
  readonly left: number;
  readonly right: number;
  readonly bottom?: number;
}

/** The viewport nearest to the present one that shows a box beside what covers the window, at `atLeast` or nearer. */
export function revealed(cy: Core, box: Box, atLeast: number, covered: Covered): Viewport {
  const { left, bottom = 0 } = covered;
  const width = cy.width() - left - covered.right;
  const height = cy.height() - bottom;
  if (cy.zoom() < atLeast) {
    const { zoom, pan } = centred(cy, box, atLeast, left + width / 2);
    return { zoom, pan: { x: pan.x, y: pan.y - bottom / 2 } };
  }
  const zoom = cy.zoom();
  const pan = cy.pan();
  const shift = (start: number, length: number, size: number): number => {
    const margin = Math.min(40, size / 8);
    if (start < margin) return margin - start;
    return Math.min(0, size - margin - (start + length));
  };
  return {
    zoom,
    pan: {
      x: pan.x + shift(box.x * zoom + pan.x - left, box.width * zoom, width),
      y: pan.y + shift(box.y * zoom + pan.y, box.height * zoom, height),
    },
  };
}

/** `middle` is how far from the left the box's middle shall be. */
function centred(cy: Core, box: Box, zoom: number, middle: number): Viewport {
  return {
    zoom,
    pan: {
      x: middle - (box.x + box.width / 2) * zoom,
      y: cy.height() / 2 - (box.y + box.height / 2) * zoom,
    },
  };
}

import type { Box } from "./layout/layout.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Space between a box and what is placed beside it, and around both. */
const gap = 8;

/**
 * Where something of a size stands beside a box, within a room from 0, 0: below it where there is
 * room, else above, else on its right, else on its left, and over it only where nothing else is left.
 */
export function placeBeside(
  box: Box,
  size: Size,
  room: Size,
): { readonly x: number; readonly y: number } {
  const x = within(box.x, size.width, room.width);
  const y = within(box.y, size.height, room.height);
  const below = box.y + box.height + gap;
  if (below + size.height + gap <= room.height) return { x, y: Math.max(gap, below) };
  const above = box.y - gap - size.height;
  if (above >= gap) return { x, y: Math.min(above, room.height - gap - size.height) };
  const right = box.x + box.width + gap;
  if (right + size.width + gap <= room.width) return { x: Math.max(gap, right), y };
  const left = box.x - gap - size.width;
  if (left >= gap) return { x: Math.min(left, room.width - gap - size.width), y };
  return { x, y: within(room.height, size.height, room.height) };
}

/** The place nearest to `start` at which a length lies within a room; at its beginning if it is too long. */
function within(start: number, length: number, room: number): number {
  return Math.max(gap, Math.min(start, room - gap - length));
}

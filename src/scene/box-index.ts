import type { Box } from "./layout/layout.ts";

/** Says which of many boxes share any area with one: their numbers, ascending, each once. */
export type BoxIndex = (window: Box) => readonly number[];

/** Boxes side by side: left, top, right, bottom of the first, then of the second … */
export type Corners = Float64Array;

/** The cells of the index are about as many as the boxes, but never more than this on a side. */
const mostCells = 96;

/**
 * An index of boxes by the cells of an even grid over all of them, so that asking costs what is
 * near and not what there is. `owners` gives each box its number; without, it is its position.
 */
export function boxIndex(corners: Corners, owners?: Int32Array): BoxIndex {
  const count = corners.length / 4;
  const grid = gridOver(corners);
  const starts = new Int32Array(grid.side ** 2 + 1);
  const eachCell = (box: number, act: (cell: number) => void) => {
    const fromColumn = grid.column(corners[4 * box] ?? 0);
    const toColumn = grid.column(corners[4 * box + 2] ?? 0);
    const toRow = grid.row(corners[4 * box + 3] ?? 0);
    for (let row = grid.row(corners[4 * box + 1] ?? 0); row <= toRow; row += 1) {
      const first = row * grid.side;
      for (let cell = first + fromColumn; cell <= first + toColumn; cell += 1) act(cell);
    }
  };
  const add = (cells: Int32Array, cell: number, more: number): number => {
    const sum = (cells[cell] ?? 0) + more;
    cells[cell] = sum;
    return sum;
  };
  for (let box = 0; box < count; box += 1) eachCell(box, (cell) => add(starts, cell, 1));
  for (let cell = 1; cell < starts.length; cell += 1) add(starts, cell, starts[cell - 1] ?? 0);
  // Each start now is the end of its cell; filling from there downwards makes it the start.
  const held = new Int32Array(starts.at(-1) ?? 0);
  for (let box = count - 1; box >= 0; box -= 1) {
    eachCell(box, (cell) => {
      held[add(starts, cell, -1)] = box;
    });
  }
  return (window) => {
    const found = new Set<number>();
    const [right, bottom] = [window.x + window.width, window.y + window.height];
    for (let row = grid.row(window.y); row <= grid.row(bottom); row += 1) {
      const first = row * grid.side;
      const from = starts[first + grid.column(window.x)] ?? 0;
      const to = starts[first + grid.column(right) + 1] ?? held.length;
      for (let at = from; at < to; at += 1) {
        const box = held[at] ?? 0;
        const overlaps =
          (corners[4 * box] ?? 0) < right &&
          (corners[4 * box + 1] ?? 0) < bottom &&
          (corners[4 * box + 2] ?? 0) > window.x &&
          (corners[4 * box + 3] ?? 0) > window.y;
        if (overlaps) found.add(owners?.[box] ?? box);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

/** The corners of boxes, as the index takes them. */
export function cornersOf(boxes: readonly Box[]): Corners {
  const corners = new Float64Array(4 * boxes.length);
  boxes.forEach(({ x, y, width, height }, index) => {
    corners.set([x, y, x + width, y + height], 4 * index);
  });
  return corners;
}

interface Grid {
  /** How many cells it has in a row, and in a column. */
  readonly side: number;
  readonly column: (x: number) => number;
  readonly row: (y: number) => number;
}

function gridOver(corners: Corners): Grid {
  const ends = [Infinity, Infinity, -Infinity, -Infinity];
  corners.forEach((corner, index) => {
    const side = index % 4;
    const end = ends[side] ?? 0;
    ends[side] = side < 2 ? Math.min(end, corner) : Math.max(end, corner);
  });
  const [left = 0, top = 0, right = 0, bottom = 0] = ends;
  const side = Math.min(mostCells, Math.ceil(Math.sqrt(corners.length / 4)) || 1);
  const along = (start: number, end: number) => (value: number) => {
    const cell = Math.floor(((value - start) / Math.max(1, end - start)) * side);
    return Math.max(0, Math.min(side - 1, Number.isNaN(cell) ? 0 : cell));
  };
  return { side, column: along(left, right), row: along(top, bottom) };
}

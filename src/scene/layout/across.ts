import { cardWidth } from "./card-size.ts";
import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import { int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/** Sets every x, widens the streets of narrow bands to fill the picture, and returns its width. */
export function measureAcross(
  graph: CellGraph,
  placement: Placement,
  streets: Streets,
  made: Pick<Geometry, "streetAt" | "breadth" | "x" | "areas">,
): number {
  const bays = baysOf(graph, placement);
  const natural = naturalWidths(placement, streets, made.breadth, bays);
  const widest = Math.max(...natural.map(({ width }) => width));
  const cardX: Float64Array[] = [];
  let left = 0;
  for (const [column, { areas, band, width }] of placement.columns.entries()) {
    if (placement.columns[column - 1]?.band !== band) left = 0;
    const its = natural[band] ?? { width: widest, streets: 1 };
    const extra = Math.floor((widest - its.width) / its.streets);
    const run = (street: number, more: number) => {
      made.streetAt[street] = left;
      made.breadth[street] = num(made.breadth, street) + more;
    };
    const aisle = streets.aisle(column);
    run(aisle, extra);
    left += num(made.breadth, aisle);
    const start = left;
    const cards = new Float64Array(width);
    for (let col = 0; col <= width; col++) {
      const more = col > 0 && col < width ? extra : 0;
      for (const area of areas) run(streets.alley(area, col), more);
      left += num(made.breadth, streets.alley(areas[0] ?? 0, col));
      if (col === width) break;
      cards[col] = left + num(bays[column] ?? cards, col);
      left = num(cards, col) + cardWidth;
    }
    cardX.push(cards);
    for (const area of areas) {
      made.areas[area * 4] = start;
      made.areas[area * 4 + 2] = left - start;
    }
    run(aisle + 1, 0);
  }
  for (let cell = 0; cell < graph.cells.count; cell++) {
    const cards = cardX[int(placement.columnOf, int(graph.areaOf, cell))];
    if (cards) made.x[cell] = num(cards, int(placement.col, cell));
  }
  return widest;
}

/** The broadest bay in every column of cards. */
function baysOf(graph: CellGraph, placement: Placement): Float64Array[] {
  const bays = placement.columns.map(({ width }) => new Float64Array(width));
  for (let cell = 0; cell < graph.cells.count; cell++) {
    const column = bays[int(placement.columnOf, int(graph.areaOf, cell))];
    const col = int(placement.col, cell);
    if (column) column[col] = Math.max(num(column, col), int(graph.cells.bay, cell));
  }
  return bays;
}

/** By band: its width as the streets are, and the number of streets that may be widened. */
function naturalWidths(
  placement: Placement,
  streets: Streets,
  breadth: Float64Array,
  bays: readonly Float64Array[],
): { width: number; streets: number }[] {
  const bands: { width: number; streets: number }[] = [];
  for (const [column, { areas, band, width }] of placement.columns.entries()) {
    const its = bands[band] ?? { width: 0, streets: 0 };
    const last = placement.columns[column + 1]?.band !== band;
    const aisle = streets.aisle(column);
    let sum = num(breadth, aisle) + (last ? num(breadth, aisle + 1) : 0) + width * cardWidth;
    for (const bay of bays[column] ?? []) sum += bay;
    for (let col = 0; col <= width; col++) {
      sum += num(breadth, streets.alley(areas[0] ?? 0, col));
    }
    bands[band] = { width: its.width + sum, streets: its.streets + width };
  }
  return bands;
}

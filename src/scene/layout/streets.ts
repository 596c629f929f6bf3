import { int } from "./numbers.ts";
import type { Placement } from "./placement.ts";

/**
 * The streets that edges run in, numbered through. Upright ones: `alley` inside an area, left of
 * each column of cards and right of the last; `aisle` between columns of areas. Level ones:
 * `lane` inside an area, above each row of cards and below the last; `ledge` above each area of a
 * column and below the last; `road` above each band and below the last.
 */
export interface Streets {
  readonly count: number;
  /** Numbers below this are upright streets. */
  readonly uprightCount: number;
  readonly alley: (area: number, col: number) => number;
  readonly aisle: (column: number) => number;
  readonly lane: (area: number, row: number) => number;
  readonly ledge: (column: number, place: number) => number;
  readonly road: (band: number) => number;
}

/** Lays out the numbers. `aisle(column)` is left of a column; the one right of it is the next number. */
export function streetsOf(placement: Placement): Streets {
  const { columns, columnOf, rowCount } = placement;
  const areaCount = rowCount.length;
  const alleys = new Int32Array(areaCount);
  const lanes = new Int32Array(areaCount);
  const ledges = new Int32Array(columns.length);
  let next = 0;
  for (let area = 0; area < areaCount; area++) {
    alleys[area] = next;
    next += (columns[int(columnOf, area)]?.width ?? 0) + 1;
  }
  const firstAisle = next;
  const lastBand = columns.at(-1)?.band ?? -1;
  next += columns.length + lastBand + 1;
  const uprightCount = next;
  for (let area = 0; area < areaCount; area++) {
    lanes[area] = next;
    next += int(rowCount, area) + 1;
  }
  for (const [column, { areas }] of columns.entries()) {
    ledges[column] = next;
    next += areas.length + 1;
  }
  const firstRoad = next;
  next += lastBand + 2;
  return {
    count: next,
    uprightCount,
    alley: (area, col) => int(alleys, area) + col,
    aisle: (column) => firstAisle + column + (columns[column]?.band ?? 0),
    lane: (area, row) => int(lanes, area) + row,
    ledge: (column, place) => int(ledges, column) + place,
    road: (band) => firstRoad + band,
  };
}

import { areaTitleHeight, stageTitleHeight } from "./card-size.ts";
import type { CellGraph } from "./graph.ts";
import { type Buckets, bucket, bucketsOf, int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import {
  areaHeightEstimate,
  cardColumnEstimate,
  columnWidthEstimate,
  rowHeightEstimate,
} from "./rough-sizes.ts";

/** Where cells and areas would stand if every street had its usual breadth; kept up while they are moved. */
export interface Estimate {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly areaTop: Float64Array;
  readonly columnLeft: Float64Array;
  readonly columnTop: Float64Array;
  readonly cellsOfArea: Buckets;
}

export function estimateOf(graph: CellGraph, placement: Placement): Estimate {
  const columnCount = placement.columns.length;
  const estimate = {
    x: new Float64Array(graph.cells.count),
    y: new Float64Array(graph.cells.count),
    areaTop: new Float64Array(placement.rowCount.length),
    columnLeft: new Float64Array(columnCount),
    columnTop: new Float64Array(columnCount),
    cellsOfArea: bucketsOf(placement.rowCount.length, graph.areaOf),
  };
  const bandHeight: number[] = [];
  for (const { band, areas } of placement.columns) {
    const height = heightOf(placement, areas) + stageTitleHeight;
    bandHeight[band] = Math.max(bandHeight[band] ?? 0, height);
  }
  let left = 0;
  let band = 0;
  let top = 0;
  for (const [column, its] of placement.columns.entries()) {
    if (its.band !== band) {
      left = 0;
      top += bandHeight[band] ?? 0;
      band = its.band;
    }
    estimate.columnLeft[column] = left;
    estimate.columnTop[column] = top;
    left += columnWidthEstimate(its.width);
    stackColumn(placement, column, estimate);
  }
  return estimate;
}

export const heightOf = (placement: Placement, areas: readonly number[]): number =>
  areas.reduce((sum, area) => sum + areaHeightEstimate(int(placement.rowCount, area)), 0);

/** Writes anew where the areas of a column and their cells stand. */
function stackColumn(placement: Placement, column: number, estimate: Estimate): void {
  let top = num(estimate.columnTop, column);
  for (const area of placement.columns[column]?.areas ?? []) {
    estimate.areaTop[area] = top;
    for (const cell of bucket(estimate.cellsOfArea, area)) {
      estimate.x[cell] = cellX(placement, column, cell, estimate);
      estimate.y[cell] = rowY(area, int(placement.row, cell), estimate);
    }
    top += areaHeightEstimate(int(placement.rowCount, area));
  }
}

export const cellX = (
  placement: Placement,
  column: number,
  cell: number,
  estimate: Estimate,
): number => num(estimate.columnLeft, column) + int(placement.col, cell) * cardColumnEstimate;

export const rowY = (area: number, row: number, estimate: Estimate): number =>
  num(estimate.areaTop, area) + areaTitleHeight + (row + 0.5) * rowHeightEstimate;

/** Puts areas into a column, from top to bottom. */
function setColumn(
  placement: Placement,
  column: number,
  areas: readonly number[],
  estimate: Estimate,
): void {
  const its = placement.columns[column];
  if (!its) return;
  for (const [place, area] of areas.entries()) {
    placement.stackAt[area] = place;
    placement.columnOf[area] = column;
  }
  placement.columns[column] = { ...its, areas };
  stackColumn(placement, column, estimate);
}

/** Makes two areas change places. */
export function exchangeAreas(
  placement: Placement,
  estimate: Estimate,
  a: number,
  b: number,
): void {
  const columns = new Set([int(placement.columnOf, a), int(placement.columnOf, b)]);
  for (const column of columns) {
    const areas = (placement.columns[column]?.areas ?? []).map((area) =>
      area === a ? b : area === b ? a : area,
    );
    setColumn(placement, column, areas, estimate);
  }
}

/** Takes an area out of its stack and puts it into one at a place counted without it. */
export function shiftArea(
  placement: Placement,
  estimate: Estimate,
  area: number,
  column: number,
  at: number,
): void {
  const home = int(placement.columnOf, area);
  const without = (placement.columns[home]?.areas ?? []).filter((other) => other !== area);
  setColumn(placement, home, without, estimate);
  const stack = placement.columns[column]?.areas ?? [];
  setColumn(placement, column, [...stack.slice(0, at), area, ...stack.slice(at)], estimate);
}

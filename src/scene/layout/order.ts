import { type Estimate, estimateOf, rowY } from "./estimate.ts";
import { type CellGraph, type Neighbours, target } from "./graph.ts";
import { bucket, bucketsOf, int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import { rowHeightEstimate } from "./rough-sizes.ts";

/**
 * Moves the cells of each column of cards up and down, so that edges become short and cross little:
 * again and again each is drawn to the mean height of its neighbours (barycentre sweeps;
 * K. Sugiyama, S. Tagawa and M. Toda 1981).
 */
export function orderCells(
  graph: CellGraph,
  neighbours: Neighbours,
  placement: Placement,
  sweeps: number,
): void {
  const estimate = estimateOf(graph, placement);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const last = placement.columns.length - 1;
    for (let step = 0; step <= last; step++) {
      const column = sweep % 2 === 0 ? step : last - step;
      for (const area of placement.columns[column]?.areas ?? []) {
        sortArea(graph, neighbours, placement, area, estimate, sweep);
      }
    }
  }
}

/** The mean height of a cell's neighbours, or its own where it has none. */
function pull(graph: CellGraph, { out, into }: Neighbours, { y }: Estimate, cell: number): number {
  const { edges } = graph;
  let sum = 0;
  let count = 0;
  for (let at = int(into.start, cell); at < int(into.start, cell + 1); at++) {
    const other = int(edges.from, int(into.items, at));
    sum += num(y, other);
    count++;
  }
  for (let at = int(out.start, cell); at < int(out.start, cell + 1); at++) {
    const other = target(graph, int(out.items, at));
    sum += num(y, other);
    count++;
  }
  return count === 0 ? num(y, cell) : sum / count;
}

/** Sorts the cells of each column of cards of an area, shelf by shelf. */
function sortArea(
  graph: CellGraph,
  neighbours: Neighbours,
  placement: Placement,
  area: number,
  estimate: Estimate,
  sweep: number,
): void {
  const shelves = placement.shelves[area] ?? [];
  const width = placement.columns[int(placement.columnOf, area)]?.width ?? 1;
  const cells = bucket(estimate.cellsOfArea, area);
  const groups = bucketsOf(
    shelves.length * width,
    cells.map((cell) => int(placement.shelf, cell) * width + int(placement.col, cell)),
  );
  const wishes = new Float64Array(cells.length);
  let firstRow = 0;
  for (const [shelf, rows] of shelves.entries()) {
    for (let step = 0; step < width; step++) {
      const col = sweep % 2 === 0 ? step : width - 1 - step;
      const members = bucket(groups, shelf * width + col);
      for (const member of members) {
        wishes[member] = pull(graph, neighbours, estimate, int(cells, member));
      }
      members.sort((a, b) => num(wishes, a) - num(wishes, b) || a - b);
      standInRows(placement, estimate, area, firstRow, rows, members, wishes);
    }
    firstRow += rows;
  }
}

/** Gives sorted cells the rows nearest to their wishes. */
function standInRows(
  placement: Placement,
  estimate: Estimate,
  area: number,
  firstRow: number,
  rows: number,
  members: Int32Array,
  wishes: Float64Array,
): void {
  const cells = bucket(estimate.cellsOfArea, area);
  const top = rowY(area, 0, estimate);
  let least = firstRow;
  for (let place = 0; place < members.length; place++) {
    const member = int(members, place);
    const cell = int(cells, member);
    const most = firstRow + rows - (members.length - place);
    const wish = Math.round((num(wishes, member) - top) / rowHeightEstimate);
    const row = Math.min(most, Math.max(least, wish));
    placement.row[cell] = row;
    estimate.y[cell] = rowY(area, row, estimate);
    least = row + 1;
  }
}

import type { CellGraph } from "./graph.ts";
import { int } from "./numbers.ts";
import type { Placement } from "./placement.ts";

/** Which cell stands where in the grids of the areas. */
export class Grid {
  private readonly start: Int32Array;
  private readonly cells: Int32Array;
  private readonly placement: Placement;
  private readonly areaOf: Int32Array;

  constructor(graph: CellGraph, placement: Placement) {
    this.placement = placement;
    this.areaOf = graph.areaOf;
    const areaCount = placement.rowCount.length;
    this.start = new Int32Array(areaCount + 1);
    for (let area = 0; area < areaCount; area++) {
      const size = int(placement.rowCount, area) * this.width(area);
      this.start[area + 1] = int(this.start, area) + size;
    }
    this.cells = new Int32Array(int(this.start, areaCount)).fill(-1);
    for (let cell = 0; cell < graph.cells.count; cell++) {
      this.cells[this.place(cell, int(placement.col, cell))] = cell;
    }
  }

  /** The columns of cards of an area. */
  width(area: number): number {
    return this.placement.columns[int(this.placement.columnOf, area)]?.width ?? 0;
  }

  /** The cell that stands at a place, or -1. */
  at(area: number, row: number, col: number): number {
    return this.cells[int(this.start, area) + row * this.width(area) + col] ?? -1;
  }

  /** Whether nothing stands in the row of a cell in the columns from `first` up to before `end`. */
  free(cell: number, first: number, end: number): boolean {
    const stop = this.place(cell, end);
    for (let place = this.place(cell, first); place < stop; place++) {
      if (int(this.cells, place) >= 0) return false;
    }
    return true;
  }

  /** Makes a cell and whatever stands at a place of its area change places. */
  exchange(cell: number, row: number, col: number, shelf: number): void {
    const { placement } = this;
    const other = this.at(int(this.areaOf, cell), row, col);
    const here = this.place(cell, int(placement.col, cell));
    if (other >= 0) {
      placement.row[other] = int(placement.row, cell);
      placement.col[other] = int(placement.col, cell);
      placement.shelf[other] = int(placement.shelf, cell);
    }
    this.cells[here] = other;
    placement.row[cell] = row;
    placement.col[cell] = col;
    placement.shelf[cell] = shelf;
    this.cells[this.place(cell, col)] = cell;
  }

  private place(cell: number, col: number): number {
    const area = int(this.areaOf, cell);
    return int(this.start, area) + int(this.placement.row, cell) * this.width(area) + col;
  }
}

import type { LocalOrder } from "./cycles.ts";
import {
  cellX,
  type Estimate,
  estimateOf,
  exchangeAreas,
  heightOf,
  rowY,
  shiftArea,
} from "./estimate.ts";
import { type CellGraph, type Neighbours, target } from "./graph.ts";
import { Grid } from "./grid.ts";
import { bucket, int } from "./numbers.ts";
import type { AreaColumn, Placement } from "./placement.ts";
import { type Reading, readingOrders, totalReadingCost } from "./reading.ts";
import { StraightEdges } from "./straight-edges.ts";

/** What a unit of length costs, in crossings: long edges make broad streets. */
export const lengthCost = 1 / 400;
/** A picture that grows by a share of its height costs that share of all crossings, times this. */
const heightCost = 1.5;
const rounds = 6;
/** Without the budget to count all crossings so many times the search is not worth beginning. */
const fewestTotals = 20;
/** Rows tried to either side of the one where a cell stands. */
const reach = 8;

/**
 * Search by small steps for a placement with fewer crossings of straight edges and shorter edges:
 * areas of a stage change places, then cells of an area do, as long as that makes it better.
 * `budget` bounds the work, counted in pairs of edges compared, so that the result does not depend
 * on the speed of the machine.
 */
export function refine(
  graph: CellGraph,
  neighbours: Neighbours,
  local: LocalOrder,
  placement: Placement,
  reading: Reading,
  budget: number,
): void {
  const estimate = estimateOf(graph, placement);
  const edges = new StraightEdges(graph, neighbours, estimate.x, estimate.y);
  if (edges.count ** 2 > budget / fewestTotals) return;
  for (let round = 0; round < rounds && edges.compared < budget; round++) {
    const until = (budget * (round + 1)) / rounds;
    const areasMoved = moveAreas(placement, estimate, edges, reading, until);
    const cells = new CellMoves(graph, local, placement, estimate, edges);
    if (!cells.sweep(budget) && !areasMoved) break;
  }
}

/** Crossings, length and how well it reads, more when the columns are not equally high. */
function costOf(placement: Placement, edges: StraightEdges, reading: Reading): number {
  const { crossings, length } = edges.total();
  const heights = new Map<number, number>();
  let mean = 0;
  for (const { band, areas } of placement.columns) {
    const height = heightOf(placement, areas);
    heights.set(band, Math.max(heights.get(band) ?? 0, height));
    mean += height / placement.columns.length;
  }
  const highest = [...heights.values()].reduce((sum, height) => sum + height, 0);
  const excess = highest / Math.max(1, mean * heights.size) - 1;
  const cost = (crossings + lengthCost * length) * (1 + heightCost * excess);
  return cost + totalReadingCost(placement, reading);
}

/** Tries to exchange any two areas of a stage, and to shift areas in it; says whether that helped. */
function moveAreas(
  placement: Placement,
  estimate: Estimate,
  edges: StraightEdges,
  reading: Reading,
  budget: number,
): boolean {
  let cost = costOf(placement, edges, reading);
  let moved = false;
  const attempt = (move: () => void, undo: () => void) => {
    if (edges.compared > budget) return;
    move();
    const after = costOf(placement, edges, reading);
    if (after < cost - 1e-6) {
      cost = after;
      moved = true;
    } else undo();
  };
  for (const areas of readingOrders(placement)) {
    for (const [place, area] of areas.entries()) {
      for (const other of areas.slice(place + 1)) {
        const exchange = () => exchangeAreas(placement, estimate, area, other);
        attempt(exchange, exchange);
      }
    }
    for (const area of areas) {
      for (const [column, { areas: stack }] of stageColumns(placement, area)) {
        for (let at = 0; at <= stack.length; at++) {
          const home = int(placement.columnOf, area);
          const stood = int(placement.stackAt, area);
          if (placement.columns[home]?.areas.length === 1) continue;
          attempt(
            () => shiftArea(placement, estimate, area, column, at),
            () => shiftArea(placement, estimate, area, home, stood),
          );
        }
      }
    }
  }
  return moved;
}

/** The columns of the stage of an area, with their numbers. */
function stageColumns({ columns, columnOf }: Placement, area: number): [number, AreaColumn][] {
  const stage = columns[int(columnOf, area)]?.stage;
  return [...columns.entries()].filter(([, its]) => its.stage === stage);
}

/** Moves of single cells within their areas, which keep prerequisites on the left. */
class CellMoves {
  private readonly graph: CellGraph;
  private readonly local: LocalOrder;
  private readonly placement: Placement;
  private readonly estimate: Estimate;
  private readonly edges: StraightEdges;
  private readonly grid: Grid;

  constructor(
    graph: CellGraph,
    local: LocalOrder,
    placement: Placement,
    estimate: Estimate,
    edges: StraightEdges,
  ) {
    this.graph = graph;
    this.local = local;
    this.placement = placement;
    this.estimate = estimate;
    this.edges = edges;
    this.grid = new Grid(graph, placement);
  }

  /** Moves every cell to the best place within reach; says whether any moved. */
  sweep(budget: number): boolean {
    let moved = false;
    for (let cell = 0; cell < this.graph.cells.count; cell++) {
      if (this.edges.compared > budget) return moved;
      if (this.moveToBest(cell)) moved = true;
    }
    return moved;
  }

  private moveToBest(cell: number): boolean {
    const { placement, grid } = this;
    const area = int(this.graph.areaOf, cell);
    const width = grid.width(area);
    const { least, most } = this.slotsOf(cell);
    const before = this.edges.costAround(cell, lengthCost);
    let firstRow = 0;
    let best: { row: number; col: number; shelf: number } | undefined;
    let bestGain = 1e-6;
    for (const [shelf, rows] of (placement.shelves[area] ?? []).entries()) {
      const from = Math.max(firstRow, int(placement.row, cell) - reach);
      const to = Math.min(firstRow + rows, int(placement.row, cell) + reach + 1);
      for (let col = 0; col < width; col++) {
        if (shelf * width + col < least || shelf * width + col > most) continue;
        for (let row = from; row < to; row++) {
          const gain = this.gainOf(cell, row, col, shelf, before);
          if (gain > bestGain) {
            bestGain = gain;
            best = { row, col, shelf };
          }
        }
      }
      firstRow += rows;
    }
    if (!best) return false;
    this.exchange(cell, best.row, best.col, best.shelf);
    return true;
  }

  /** What is gained when a cell goes to a place and whatever stands there takes its own. */
  private gainOf(cell: number, row: number, col: number, shelf: number, costHere: number): number {
    const { placement, grid, edges } = this;
    const area = int(this.graph.areaOf, cell);
    const other = grid.at(area, row, col);
    if (other === cell) return 0;
    const [oldRow, oldCol] = [int(placement.row, cell), int(placement.col, cell)];
    const oldShelf = int(placement.shelf, cell);
    if (other >= 0 && (oldCol !== col || oldShelf !== shelf)) {
      const slot = oldShelf * grid.width(area) + oldCol;
      const { least, most } = this.slotsOf(other);
      if (slot < least || slot > most) return 0;
    }
    const costOfOther = () => (other >= 0 ? edges.costAround(other, lengthCost) : 0);
    const before = costHere + costOfOther();
    this.exchange(cell, row, col, shelf);
    const after = edges.costAround(cell, lengthCost) + costOfOther();
    this.exchange(cell, oldRow, oldCol, oldShelf);
    return before - after;
  }

  private exchange(cell: number, row: number, col: number, shelf: number): void {
    const area = int(this.graph.areaOf, cell);
    const other = this.grid.at(area, row, col);
    this.grid.exchange(cell, row, col, shelf);
    const column = int(this.placement.columnOf, area);
    for (const its of other >= 0 ? [cell, other] : [cell]) {
      this.estimate.x[its] = cellX(this.placement, column, its, this.estimate);
      this.estimate.y[its] = rowY(area, int(this.placement.row, its), this.estimate);
    }
  }

  /** The slots a cell may take: right of its prerequisites in the area, left of what builds on it. */
  private slotsOf(cell: number): { least: number; most: number } {
    const { placement } = this;
    const width = this.grid.width(int(this.graph.areaOf, cell));
    const slot = (its: number) => int(placement.shelf, its) * width + int(placement.col, its);
    let least = 0;
    let most = Number.POSITIVE_INFINITY;
    for (const edge of bucket(this.local.into, cell)) {
      least = Math.max(least, slot(int(this.graph.edges.from, edge)) + 1);
    }
    for (const edge of bucket(this.local.out, cell)) {
      most = Math.min(most, slot(target(this.graph, edge)) - 1);
    }
    return { least, most };
  }
}

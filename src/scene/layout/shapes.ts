import { stageTitleHeight } from "./card-size.ts";
import { int } from "./numbers.ts";
import { partition, partitionHeight } from "./partition.ts";
import type { Ranking, Slots } from "./ranks.ts";
import { areaHeightEstimate, columnWidthEstimate } from "./rough-sizes.ts";
import type { SlotTable } from "./slot-table.ts";

/** How the areas are to be cut into columns. */
export interface Shape {
  /** Columns of cards in a column of areas. */
  readonly width: number;
  /** Stage to band: bands stand one below the other. */
  readonly bandOf: readonly number[];
  /** Stage to its number of columns of areas. */
  readonly columnsOf: readonly number[];
  /** The share of the height of a window, of the shape aimed at, that one map unit takes. */
  readonly zoom: number;
  /** How well it suits: the zoom as far as it makes cards more legible, less when chains are folded. */
  readonly fit: number;
}

/**
 * The shapes worth trying for an aspect, the most legible first. `orders` lists the areas of each
 * stage in the order in which they fill its columns. In a tall window the stages stand one below the
 * other, as far as that goes.
 */
export function shapesFor(
  table: SlotTable,
  ranking: Ranking,
  orders: readonly (readonly number[])[],
  edgesBetween: number,
  aspect: number,
): Shape[] {
  const largest = Math.max(1, ...ranking.queues.map((queue) => queue.length));
  const widest = Math.max(6, Math.ceil(Math.sqrt(largest * aspect)));
  const widths = new Set<number>();
  for (
    let width = Math.min(2, largest);
    width <= widest;
    width = Math.floor(width * 1.2) + (width < 6 ? 1 : 0)
  ) {
    widths.add(width);
  }
  for (const [area, { length }] of ranking.queues.entries()) {
    if (length >= largeArea) widths.add(int(ranking.chain, area));
  }
  const mostBands = Math.min(orders.length, 8);
  const shapes: Shape[] = [];
  for (const width of [...widths].sort((a, b) => a - b)) {
    const slots = table.at(width);
    const heights = orders.map((areas) =>
      areas.map((area) => areaHeightEstimate(slots[area]?.rows ?? 0)),
    );
    for (let bands = aspect < 1 ? mostBands : 1; bands <= mostBands; bands++) {
      const folding = foldingCost(slots);
      shapes.push(...shapesOf({ width, heights, bands, aspect, folding, edgesBetween }));
    }
  }
  return shapes.sort((a, b) => b.fit - a.fit || b.zoom - a.zoom);
}

/**
 * What folding costs, from 0 to 1: the share of cells that stand in an area with more than one
 * shelf. A small area is still easily read when it is folded, a large one is not.
 */
function foldingCost(slots: readonly Slots[]): number {
  let folded = 0;
  let all = 0;
  for (const { slot, shelves } of slots) {
    const blame = 0.3 + 0.6 * Math.min(1, slot.length / largeArea);
    all += slot.length;
    folded += blame * slot.length * (1 - 1 / Math.max(1, shelves.length));
  }
  return all === 0 ? 0 : folded / all;
}

/** From this number of cells on, an area is too large to be folded without loss. */
const largeArea = 60;
const mostColumns = 400;
/** A picture that fits into a window of this height at full size needs to be no smaller. */
const largeEnough = 1 / 900;

/** What the shapes with the same number of card columns and of bands have in common. */
interface Family {
  readonly width: number;
  readonly bands: number;
  /** By stage: the heights of its areas. */
  readonly heights: readonly (readonly number[])[];
  readonly aspect: number;
  readonly folding: number;
  readonly edgesBetween: number;
}

/** Beginning with one column a stage, gives one column after another to the stage that most wants it. */
function shapesOf(family: Family): Shape[] {
  const { width, heights, bands, aspect, folding } = family;
  const totals = heights.map((stage) => stage.reduce((sum, height) => sum + height, 0));
  const bandOf = partition(totals, bands);
  const columnsOf = heights.map(() => 1);
  const shapes: Shape[] = [];
  const limits = heights.map((stage) => stage.length);
  const stageHeights = heights.map((stage) => partitionHeight(stage, 1));
  for (let step = 0; step < mostColumns; step++) {
    const size = sizeOf(family, bandOf, columnsOf, stageHeights);
    const zoom = Math.min(aspect / size.width, 1 / size.height);
    const fit = Math.min(zoom, largeEnough) * (1 - folding);
    shapes.push({ width, bandOf, columnsOf: [...columnsOf], zoom, fit });
    if (size.width > 2 * aspect * size.height) break;
    const growing = tallest(bandOf, columnsOf, stageHeights, limits);
    if (growing < 0) break;
    columnsOf[growing] = (columnsOf[growing] ?? 1) + 1;
    stageHeights[growing] = partitionHeight(heights[growing] ?? [], columnsOf[growing] ?? 1);
  }
  return shapes;
}

/** The stage that most wants another column: the tallest that can take one, of the narrowest band. */
function tallest(
  bandOf: readonly number[],
  columnsOf: readonly number[],
  stageHeights: readonly number[],
  limits: readonly number[],
): number {
  const bandColumns = new Map<number, number>();
  for (const [stage, band] of bandOf.entries()) {
    bandColumns.set(band, (bandColumns.get(band) ?? 0) + (columnsOf[stage] ?? 0));
  }
  let best = -1;
  let bestKey = -1;
  for (const [stage, band] of bandOf.entries()) {
    if ((columnsOf[stage] ?? 0) >= (limits[stage] ?? 0)) continue;
    const key = (stageHeights[stage] ?? 0) / (bandColumns.get(band) ?? 1);
    if (key > bestKey) {
      best = stage;
      bestKey = key;
    }
  }
  return best;
}

/**
 * The size of a shape. An edge between areas takes a line in about a third of the aisles, in each
 * for a third of the height, and one in a ledge for every third column that it crosses.
 */
function sizeOf(
  { width, bands, edgesBetween }: Family,
  bandOf: readonly number[],
  columnsOf: readonly number[],
  stageHeights: readonly number[],
): { width: number; height: number } {
  const columns = new Array<number>(bands).fill(0);
  const heights = new Array<number>(bands).fill(0);
  for (const [stage, band] of bandOf.entries()) {
    columns[band] = (columns[band] ?? 0) + (columnsOf[stage] ?? 0);
    heights[band] = Math.max(heights[band] ?? 0, stageHeights[stage] ?? 0);
  }
  const most = Math.max(...columns);
  const lines = (linePitch * edgesBetween) / bands;
  const aisle = (aisleShare * lines * (most / 3 + 1)) / (most + 1);
  const ledges = ledgeShare * lines * (1 / 3 + 1 / most);
  return {
    width: most * (columnWidthEstimate(width) + aisle) + aisle,
    height: heights.reduce((sum, height) => sum + height + stageTitleHeight + ledges, 0),
  };
}

const linePitch = 3;
const aisleShare = 0.25;
const ledgeShare = 0.5;

import type { CellGraph } from "./graph.ts";
import { int } from "./numbers.ts";
import { partition } from "./partition.ts";
import type { Placement } from "./placement.ts";
import type { Ranking, Slots } from "./ranks.ts";
import { areaHeightEstimate } from "./rough-sizes.ts";
import type { Shape } from "./shapes.ts";
import type { SlotTable } from "./slot-table.ts";

/** The placement of a shape, with the areas of a stage cut in order into its columns. */
export function placeAreas(
  graph: CellGraph,
  ranking: Ranking,
  table: SlotTable,
  orders: readonly (readonly number[])[],
  shape: Shape,
): Placement {
  const slots = table.at(shape.width);
  const columns: Placement["columns"][number][] = [];
  for (const [stage, areas] of orders.entries()) {
    const heights = areas.map((area) => areaHeightEstimate(slots[area]?.rows ?? 0));
    const stackOf = partition(heights, shape.columnsOf[stage] ?? 1);
    for (let stack = 0; stack <= (stackOf.at(-1) ?? -1); stack++) {
      columns.push({
        stage,
        band: shape.bandOf[stage] ?? 0,
        areas: areas.filter((_, position) => stackOf[position] === stack),
        width: shape.width,
      });
    }
  }
  return placeCells(graph, ranking, slots, columns, shape.width);
}

function placeCells(
  graph: CellGraph,
  ranking: Ranking,
  slots: readonly Slots[],
  columns: Placement["columns"][number][],
  width: number,
): Placement {
  const areaCount = graph.stageOf.length;
  const columnOf = new Int32Array(areaCount);
  const stackAt = new Int32Array(areaCount);
  const rowCount = Int32Array.from(slots, (slot) => slot.rows);
  const col = new Int32Array(graph.cells.count);
  const row = new Int32Array(graph.cells.count);
  const shelf = new Int32Array(graph.cells.count);
  for (const [column, { areas }] of columns.entries()) {
    for (const [place, area] of areas.entries()) {
      columnOf[area] = column;
      stackAt[area] = place;
    }
  }
  for (const [area, { slot, shelves }] of slots.entries()) {
    const starts = shelves.map((_, place) => shelves.slice(0, place).reduce((a, b) => a + b, 0));
    const filled = new Int32Array(shelves.length * width);
    for (const [position, cell] of (ranking.queues[area] ?? []).entries()) {
      const place = int(slot, position);
      const its = Math.floor(place / width);
      col[cell] = place % width;
      row[cell] = (starts[its] ?? 0) + int(filled, place);
      shelf[cell] = its;
      filled[place] = int(filled, place) + 1;
    }
  }
  const shelves = slots.map((slot) => slot.shelves);
  return { columns, columnOf, stackAt, rowCount, shelves, col, row, shelf };
}

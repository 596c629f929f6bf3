import type { LocalOrder } from "./cycles.ts";
import type { CellGraph } from "./graph.ts";
import { target } from "./graph.ts";
import { bucket, bucketsOf, int } from "./numbers.ts";

/** What ranking needs to know of every area, whatever the number of columns it gets. */
export interface Ranking {
  readonly local: LocalOrder;
  /** The other end of `local.out`, item by item. */
  readonly successors: Int32Array;
  /** The cells of each area in the order in which they get their places. */
  readonly queues: readonly Int32Array[];
  /** The number of cells on the longest chain of each area. */
  readonly chain: Int32Array;
  /** Working memory of `slotsFor`, a number a cell. */
  readonly earliest: Int32Array;
}

/** A grid for the cells of one area: the columns of its shelves, shelf after shelf. */
export interface Slots {
  /** By position in the area's queue: the shelf times the columns, plus the column. */
  readonly slot: Int32Array;
  /** Rows of each shelf. */
  readonly shelves: readonly number[];
  readonly rows: number;
}

/**
 * Prepares for `slotsFor`. Cells that start long chains get their places first; among equals, cells
 * that open something come before cells that open nothing, then the order of the data holds.
 */
export function rankingOf(graph: CellGraph, local: LocalOrder, areaCount: number): Ranking {
  const count = graph.cells.count;
  const successors = local.out.items.map((edge) => target(graph, edge));
  const ahead = new Int32Array(count).fill(1);
  const chain = new Int32Array(areaCount);
  for (let place = count - 1; place >= 0; place--) {
    const cell = int(local.order, place);
    for (let at = int(local.out.start, cell); at < int(local.out.start, cell + 1); at++) {
      ahead[cell] = Math.max(int(ahead, cell), int(ahead, int(successors, at)) + 1);
    }
    const area = int(graph.areaOf, cell);
    chain[area] = Math.max(int(chain, area), int(ahead, cell));
  }
  const cellsOfArea = bucketsOf(areaCount, graph.areaOf);
  const queues = Array.from({ length: areaCount }, (_, area) =>
    bucket(cellsOfArea, area)
      .slice()
      .sort((a, b) => int(ahead, b) - int(ahead, a) || a - b),
  );
  return { local, successors, queues, chain, earliest: new Int32Array(count) };
}

/**
 * Places the cells of an area in at most `columns` columns, prerequisites further left, with as few
 * rows as list scheduling finds (R. Graham 1969; Coffman & Graham 1972 for the layered drawing). A
 * chain longer than that is folded: it goes on at the left of another shelf below.
 */
export function slotsFor(ranking: Ranking, area: number, columns: number): Slots {
  const queue = ranking.queues[area] ?? new Int32Array(0);
  const shelfCount = Math.ceil(int(ranking.chain, area) / columns);
  const slotCount = Math.max(1, shelfCount * columns);
  let height = Math.max(1, Math.ceil(queue.length / slotCount));
  let slot = schedule(ranking, queue, slotCount, height);
  while (!slot) {
    height += Math.max(1, Math.floor(height / 12));
    slot = schedule(ranking, queue, slotCount, height);
  }
  const used = new Int32Array(slotCount);
  for (const place of slot) used[place] = int(used, place) + 1;
  const shelves: number[] = [];
  for (let shelf = 0; shelf < shelfCount; shelf++) {
    shelves.push(Math.max(1, ...used.subarray(shelf * columns, (shelf + 1) * columns)));
  }
  return { slot, shelves, rows: shelves.reduce((sum, rows) => sum + rows, 0) };
}

/** Slots of at most `height` cells each, or nothing when the cells do not fit. */
function schedule(
  ranking: Ranking,
  queue: Int32Array,
  slotCount: number,
  height: number,
): Int32Array | undefined {
  const { local, successors, earliest } = ranking;
  const slot = new Int32Array(queue.length);
  const free = new Int32Array(slotCount).fill(height);
  for (const cell of queue) earliest[cell] = 0;
  for (let position = 0; position < queue.length; position++) {
    const cell = int(queue, position);
    let place = int(earliest, cell);
    while (place < slotCount && free[place] === 0) place++;
    if (place >= slotCount) return undefined;
    free[place] = int(free, place) - 1;
    slot[position] = place;
    for (let at = int(local.out.start, cell); at < int(local.out.start, cell + 1); at++) {
      const next = int(successors, at);
      earliest[next] = Math.max(int(earliest, next), place + 1);
    }
  }
  return slot;
}

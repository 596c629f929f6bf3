import type { CellGraph, Neighbours } from "./graph.ts";
import { target } from "./graph.ts";
import { type Buckets, bucketsOf, int } from "./numbers.ts";

/** The edges inside areas that give a reading direction: no circle among them. */
export interface LocalOrder {
  readonly out: Buckets;
  readonly into: Buckets;
  /** All cells, prerequisites first. */
  readonly order: Int32Array;
}

/**
 * Drops from the edges inside areas those that close a circle on a walk in depth (the edges to
 * a cell still on the walk), so that the rest can be laid out from left to right. Every cell and
 * edge is visited once.
 */
export function localOrder(graph: CellGraph, neighbours: Neighbours): LocalOrder {
  const { cells, edges, areaOf } = graph;
  const outKeys = new Int32Array(edges.count).fill(-1);
  const intoKeys = new Int32Array(edges.count).fill(-1);
  const state = new Uint8Array(cells.count);
  const next = neighbours.out.start.slice();
  const order = new Int32Array(cells.count);
  const walk: number[] = [];
  let unfinished = cells.count;
  for (let root = 0; root < cells.count; root++) {
    if (state[root] !== 0) continue;
    walk.push(root);
    state[root] = 1;
    for (let cell = root; walk.length > 0; cell = walk.at(-1) ?? 0) {
      const place = int(next, cell);
      if (place === int(neighbours.out.start, cell + 1)) {
        walk.pop();
        state[cell] = 2;
        order[--unfinished] = cell;
        continue;
      }
      next[cell] = place + 1;
      const edge = int(neighbours.out.items, place);
      const to = target(graph, edge);
      if (int(areaOf, to) !== int(areaOf, cell) || state[to] === 1) continue;
      outKeys[edge] = cell;
      intoKeys[edge] = to;
      if (state[to] === 2) continue;
      state[to] = 1;
      walk.push(to);
    }
  }
  return { out: bucketsOf(cells.count, outKeys), into: bucketsOf(cells.count, intoKeys), order };
}

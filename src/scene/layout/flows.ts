import { type CellGraph, type Neighbours, target } from "./graph.ts";
import { int } from "./numbers.ts";
import type { Placement } from "./placement.ts";

/** Edges between an area and another, taken together. */
export interface Flow {
  readonly other: number;
  /** Edges that lead to the other area, and edges that come from it. */
  readonly out: number;
  readonly into: number;
}

/** By area, its flows to and from other areas. */
export type Flows = readonly (readonly Flow[])[];

export function flowsOf(graph: CellGraph, neighbours: Neighbours): Flows {
  const flows = Array.from(graph.stageOf, () => new Map<number, Flow>());
  const count = (area: number, other: number, out: number, into: number) => {
    const known = flows[area]?.get(other) ?? { other, out: 0, into: 0 };
    flows[area]?.set(other, { other, out: known.out + out, into: known.into + into });
  };
  for (const edge of neighbours.out.items) {
    const from = int(graph.areaOf, int(graph.edges.from, edge));
    const to = int(graph.areaOf, target(graph, edge));
    if (from === to) continue;
    count(from, to, 1, 0);
    count(to, from, 0, 1);
  }
  return flows.map((its) => [...its.values()]);
}

/**
 * How badly an edge reads that leads so many columns of areas to the right and so many places down
 * the same stack, in crossings that one would accept instead: one to the right reads well, one that
 * leads only down reads less well, one that leads back or up is a loop. Between stages the order of
 * the stages has settled the matter.
 */
export function readingCost(right: number, down: number): number {
  if (right > 0) return 0;
  return right === 0 && down > 0 ? 4 : 16;
}

/** `readingCost` of all edges between areas of the same stage. */
export function totalReadingCost(placement: Placement, flows: Flows): number {
  const { columns, columnOf, stackAt } = placement;
  let cost = 0;
  for (const [area, its] of flows.entries()) {
    const column = int(columnOf, area);
    for (const { other, out } of its) {
      const otherColumn = int(columnOf, other);
      if (columns[otherColumn]?.stage !== columns[column]?.stage) continue;
      const down = int(stackAt, other) - int(stackAt, area);
      cost += out * readingCost(otherColumn - column, down);
    }
  }
  return cost;
}

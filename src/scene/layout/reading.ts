import type { AreaOrder } from "./area-order.ts";
import { type CellGraph, type Neighbours, target } from "./graph.ts";
import { int } from "./numbers.ts";
import type { Placement } from "./placement.ts";

/** Edges between an area and another, taken together. */
interface Flow {
  readonly other: number;
  /** Edges that lead to the other area, and edges that come from it. */
  readonly out: number;
  readonly into: number;
}

/** By area, its flows to and from other areas. */
export type Flows = readonly (readonly Flow[])[];

function flowsOf(graph: CellGraph, neighbours: Neighbours): Flows {
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
  return right === 0 && down > 0 ? 2 : 16;
}

/** The areas of each stage as they are read: column by column, from top to bottom. */
export function readingOrders({ columns }: Placement): number[][] {
  const orders = new Map<number, number[]>();
  for (const { stage, areas } of columns) {
    orders.set(stage, [...(orders.get(stage) ?? []), ...areas]);
  }
  return [...orders.values()];
}

/** What is known about the order in which areas should be read. */
export interface Reading {
  readonly flows: Flows;
  /** By area, its place in the wished order of its stage. */
  readonly wished: Int32Array;
  /** What it costs, in crossings, that an area stands one place away from there. */
  readonly displacement: number;
}

/** One place of displacement is worth one crossing for every so many edges. */
const edgesPerPlace = 5;
/** That an area stands directly below a later one costs as much as a single place, times this. */
const inversionPlaces = 5;

export function readingOf(graph: CellGraph, neighbours: Neighbours, order: AreaOrder): Reading {
  const wished = new Int32Array(graph.stageOf.length);
  for (const areas of order) for (const [place, area] of areas.entries()) wished[area] = place;
  const displacement = neighbours.out.items.length / edgesPerPlace;
  return { flows: flowsOf(graph, neighbours), wished, displacement };
}

/** What it costs that an area is read at a place: little for a few places, much for many. */
export function displacementCost(reading: Reading, area: number, place: number): number {
  return reading.displacement * (place - int(reading.wished, area)) ** 2;
}

/** What the reading order of all areas costs: edges against it, and distance from the wished order. */
export function totalReadingCost(placement: Placement, reading: Reading): number {
  const { columns, columnOf, stackAt } = placement;
  let cost = 0;
  for (const order of readingOrders(placement)) {
    for (const [place, area] of order.entries()) cost += displacementCost(reading, area, place);
  }
  for (const { areas } of columns) {
    for (const [place, area] of areas.entries()) {
      const above = areas[place - 1] ?? area;
      const early = int(reading.wished, area) < int(reading.wished, above);
      if (early) cost += reading.displacement * inversionPlaces;
    }
  }
  for (const [area, its] of reading.flows.entries()) {
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

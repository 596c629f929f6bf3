import { type CellGraph, target } from "./graph.ts";
import { int } from "./numbers.ts";

/** By stage, its areas in a reading order. */
export type AreaOrder = readonly (readonly number[])[];

/**
 * Two orders to begin with, the more promising first: that of the data, and one by flow. The data's
 * own comes first unless it has far more edges against it, as alphabetical catalogues do.
 */
export function areaOrders(graph: CellGraph): [AreaOrder, AreaOrder] {
  const authored: number[][] = Array.from({ length: graph.stageCount }, () => []);
  for (let area = 0; area < graph.stageOf.length; area++) {
    authored[int(graph.stageOf, area)]?.push(area);
  }
  const sorted = sortedByFlow(graph);
  const sound = edgesAgainst(graph, authored) <= 2 * edgesAgainst(graph, sorted);
  return sound ? [authored, sorted] : [sorted, authored];
}

/** The edges between areas of a stage that lead from a later area to an earlier one. */
function edgesAgainst(graph: CellGraph, orders: AreaOrder): number {
  const placeOf = new Int32Array(graph.stageOf.length);
  for (const order of orders) for (const [place, area] of order.entries()) placeOf[area] = place;
  let against = 0;
  for (let edge = 0; edge < graph.edges.count; edge++) {
    const from = int(graph.areaOf, int(graph.edges.from, edge));
    const to = int(graph.areaOf, target(graph, edge));
    if (graph.edges.weak[edge] === 1 || int(graph.stageOf, from) !== int(graph.stageOf, to))
      continue;
    if (int(placeOf, from) > int(placeOf, to)) against++;
  }
  return against;
}

/**
 * The areas of each stage by flow: again and again the area that most of the rest builds
 * on and that builds least on the rest (P. Eades, X. Lin and W. Smyth 1993, without its search for
 * sinks). Where nothing decides, the order of the data holds.
 */
function sortedByFlow(graph: CellGraph): number[][] {
  const areaCount = graph.stageOf.length;
  const flows = Array.from({ length: areaCount }, () => new Map<number, number>());
  const surplus = new Float64Array(areaCount);
  for (let edge = 0; edge < graph.edges.count; edge++) {
    const from = int(graph.areaOf, int(graph.edges.from, edge));
    const to = int(graph.areaOf, target(graph, edge));
    const apart = int(graph.stageOf, from) !== int(graph.stageOf, to);
    if (graph.edges.weak[edge] === 1 || from === to || apart) continue;
    surplus[from] = (surplus[from] ?? 0) + 1;
    surplus[to] = (surplus[to] ?? 0) - 1;
    flows[from]?.set(to, (flows[from].get(to) ?? 0) + 1);
    flows[to]?.set(from, (flows[to].get(from) ?? 0) - 1);
  }
  const orders: number[][] = Array.from({ length: graph.stageCount }, () => []);
  const left = Array.from({ length: graph.stageCount }, () => new Set<number>());
  for (let area = 0; area < areaCount; area++) left[int(graph.stageOf, area)]?.add(area);
  for (const [stage, rest] of left.entries()) {
    while (rest.size > 0) {
      let best = -1;
      for (const area of rest) {
        if (best < 0 || (surplus[area] ?? 0) > (surplus[best] ?? 0)) best = area;
      }
      orders[stage]?.push(best);
      rest.delete(best);
      for (const [other, flow] of flows[best] ?? []) {
        surplus[other] = (surplus[other] ?? 0) + flow;
      }
    }
  }
  return orders;
}

import { type Estimate, estimateOf, exchangeAreas, heightOf } from "./estimate.ts";
import { type Flows, flowsOf, readingCost } from "./flows.ts";
import type { CellGraph, Neighbours } from "./graph.ts";
import { int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import { lengthCost } from "./refine.ts";
import { areaHeightEstimate } from "./rough-sizes.ts";

/** How far apart in the stage's list two areas may stand to be exchanged. */
const reach = 12;

/**
 * Exchanges areas of a stage as long as that shortens the flows between areas and makes them read
 * better. Looks at areas only, not at cells, so that it is quick.
 */
export function settleAreas(
  graph: CellGraph,
  neighbours: Neighbours,
  placement: Placement,
  sweeps: number,
): void {
  const estimate = estimateOf(graph, placement);
  const flows = flowsOf(graph, neighbours);
  const stages = [...new Set(placement.columns.map(({ stage }) => stage))];
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const stage of stages) {
      const areas = placement.columns.flatMap((its) => (its.stage === stage ? its.areas : []));
      for (const [place, area] of areas.entries()) {
        for (const other of areas.slice(place + 1, place + 1 + reach)) {
          if (gain(placement, estimate, flows, area, other) < 0.1) continue;
          if (!fits(placement, area, other)) continue;
          exchangeAreas(placement, estimate, area, other);
          moved = true;
        }
      }
    }
    if (!moved) return;
  }
}

/** What is gained when two areas change places, the others staying where they are. */
function gain(
  placement: Placement,
  estimate: Estimate,
  flows: Flows,
  a: number,
  b: number,
): number {
  const { columns, columnOf } = placement;
  const costAt = (area: number, at: number, swapped: number) => {
    const column = int(columnOf, at);
    let cost = 0;
    for (const { other, out, into } of flows[area] ?? []) {
      const place = other === swapped ? (swapped === a ? b : a) : other;
      const otherColumn = int(columnOf, place);
      const across = num(estimate.columnLeft, otherColumn) - num(estimate.columnLeft, column);
      const down = num(estimate.areaTop, place) - num(estimate.areaTop, at);
      cost += lengthCost * (out + into) * (Math.abs(across) + Math.abs(down));
      if (columns[otherColumn]?.stage !== columns[column]?.stage) continue;
      const right = otherColumn - column;
      cost += out * readingCost(right, down) + into * readingCost(-right, -down);
    }
    return cost;
  };
  const before = costAt(a, a, -1) + costAt(b, b, -1);
  return before - costAt(a, b, b) - costAt(b, a, a);
}

/** Whether the exchange makes no column higher than the highest of its band. */
function fits(placement: Placement, a: number, b: number): boolean {
  const { columns, columnOf, rowCount } = placement;
  const [one, other] = [int(columnOf, a), int(columnOf, b)];
  if (one === other) return true;
  const more = areaHeightEstimate(int(rowCount, b)) - areaHeightEstimate(int(rowCount, a));
  if (more === 0) return true;
  const growing = columns[more > 0 ? one : other];
  if (!growing) return false;
  let highest = 0;
  for (const { band, areas } of columns) {
    if (band === growing.band) highest = Math.max(highest, heightOf(placement, areas));
  }
  return heightOf(placement, growing.areas) + Math.abs(more) <= highest;
}

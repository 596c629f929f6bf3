import { type Estimate, estimateOf, exchangeAreas, heightOf } from "./estimate.ts";
import type { CellGraph } from "./graph.ts";
import { int, num } from "./numbers.ts";
import type { Placement } from "./placement.ts";
import {
  displacementCost,
  type Flows,
  type Reading,
  readingCost,
  readingOrders,
} from "./reading.ts";
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
  placement: Placement,
  reading: Reading,
  sweeps: number,
): void {
  const estimate = estimateOf(graph, placement);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const order of readingOrders(placement)) {
      const away = (area: number, place: number) => displacementCost(reading, area, place);
      for (let i = 0; i < order.length; i++) {
        for (let j = i + 1; j < Math.min(order.length, i + 1 + reach); j++) {
          const [a = 0, b = 0] = [order[i], order[j]];
          const nearer = away(a, i) + away(b, j) - away(a, j) - away(b, i);
          if (nearer + gain(placement, estimate, reading.flows, a, b) < 0.1) continue;
          if (!fits(placement, a, b)) continue;
          exchangeAreas(placement, estimate, a, b);
          order[i] = b;
          order[j] = a;
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

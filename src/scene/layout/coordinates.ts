import { measureAcross } from "./across.ts";
import { breadthsOf } from "./breadths.ts";
import { measureDown } from "./down.ts";
import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/** Gives every street the breadth that its number of lines asks for, and everything a place. */
export function measure(
  graph: CellGraph,
  placement: Placement,
  streets: Streets,
  lines: Int32Array,
): Geometry {
  const made = {
    streetAt: new Float64Array(streets.count),
    breadth: breadthsOf(placement, streets, lines),
    x: new Float64Array(graph.cells.count),
    y: new Float64Array(graph.cells.count),
    areas: new Float64Array(placement.rowCount.length * 4),
    stageTop: new Float64Array(graph.stageCount),
  };
  const width = measureAcross(graph, placement, streets, made);
  const height = measureDown(graph, placement, streets, made);
  return { ...made, width, height };
}

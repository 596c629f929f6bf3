import { measureAcross } from "./across.ts";
import { breadthsOf } from "./breadths.ts";
import { measureDown } from "./down.ts";
import type { CellGraph } from "./graph.ts";
import type { Placement } from "./placement.ts";
import type { Streets } from "./streets.ts";

/** The picture in map units. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** By street: where its breadth begins and how broad it is (x for upright streets, y for level ones). */
  readonly streetAt: Float64Array;
  readonly breadth: Float64Array;
  /** By cell: the left side of its card and the middle of that side. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** By area: x, y, width, height. */
  readonly areas: Float64Array;
  /** By stage: where its title strip begins. */
  readonly stageTop: Float64Array;
}

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

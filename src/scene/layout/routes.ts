import { cardWidth } from "./card-size.ts";
import { measure } from "./coordinates.ts";
import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import { type Lines, linesOf, spreadLines } from "./lanes.ts";
import { int, num } from "./numbers.ts";
import { type Paths, pathsOf } from "./paths.ts";
import { pinsOf } from "./pins.ts";
import type { Placement } from "./placement.ts";
import { type Streets, streetsOf } from "./streets.ts";

/** By edge the corners of its way: x, y, x, y … */
export type Ways = readonly (readonly number[])[];

/** Where everything of a placement stands, with all that is needed to route its edges. */
export interface Ground {
  readonly streets: Streets;
  readonly geometry: Geometry;
  /** The ways of the strong edges from street to street. */
  readonly paths: Paths;
  /** By street: the lines that run side by side in it. */
  readonly counts: Int32Array;
}

/**
 * Gives everything its place: the strong edges decide how broad the streets are. `sweeps` bounds the
 * search for few crossings in each street, here for its breadth and in `waysOn` for the picture.
 */
export function groundOf(graph: CellGraph, placement: Placement, sweeps: number): Ground {
  const streets = streetsOf(placement);
  const counts = new Int32Array(streets.count);
  const rough = measure(graph, placement, streets, counts.slice().fill(2));
  const paths = pathsOf(graph, placement, streets, rough, false);
  runLines(graph, streets, paths, rough, sweeps, counts);
  return { streets, geometry: measure(graph, placement, streets, counts), paths, counts };
}

/** The ways of all edges; the weak ones find what room the strong ones leave. */
export function waysOn(
  { streets, geometry, paths, counts }: Ground,
  graph: CellGraph,
  placement: Placement,
  sweeps: number,
): Ways {
  const ways: number[][] = Array.from({ length: graph.edges.count }, () => []);
  const strong = runLines(graph, streets, paths, geometry, sweeps, counts);
  collectWays(graph, geometry, paths, strong, ways);
  const weakPaths = pathsOf(graph, placement, streets, geometry, true);
  const weak = runLines(graph, streets, weakPaths, geometry, 0, counts);
  collectWays(graph, geometry, weakPaths, weak, ways);
  return ways;
}

interface Run {
  readonly lines: Lines;
  readonly pins: Float64Array;
}

function runLines(
  graph: CellGraph,
  streets: Streets,
  paths: Paths,
  geometry: Geometry,
  sweeps: number,
  counts: Int32Array,
): Run {
  const lines = linesOf(graph, paths, streets, geometry);
  const rough = pinsOf(graph, geometry, paths, approaches(graph, geometry, paths, lines));
  const before = { graph, paths, streets, geometry, lines, pins: rough };
  spreadLines(before, false, sweeps, counts);
  const pins = pinsOf(graph, geometry, paths, approaches(graph, geometry, paths, lines));
  spreadLines({ ...before, pins }, true, sweeps, counts);
  return { lines, pins };
}

/** The height from which each edge comes to the last street before its card. */
function approaches(graph: CellGraph, geometry: Geometry, paths: Paths, lines: Lines) {
  const from = new Float64Array(paths.edges.length);
  for (let place = 0; place < paths.edges.length; place++) {
    const first = int(paths.start, place);
    const last = int(paths.start, place + 1) - 1;
    from[place] =
      last === first
        ? num(geometry.y, int(graph.edges.from, int(paths.edges, place)))
        : num(lines.at, int(lines.lineOf, last - 1));
  }
  return from;
}

function collectWays(
  graph: CellGraph,
  geometry: Geometry,
  paths: Paths,
  { lines, pins }: Run,
  ways: number[][],
): void {
  for (let place = 0; place < paths.edges.length; place++) {
    const edge = int(paths.edges, place);
    const from = int(graph.edges.from, edge);
    const gate = int(graph.edges.to, edge);
    const way: number[] = [];
    let y = Math.round(num(geometry.y, from));
    corner(way, Math.round(num(geometry.x, from)) + cardWidth, y);
    const end = int(paths.start, place + 1);
    for (let run = int(paths.start, place); run < end; run += 2) {
      const x = Math.round(num(lines.at, int(lines.lineOf, run)));
      corner(way, x, y);
      y = Math.round(run + 1 < end ? num(lines.at, int(lines.lineOf, run + 1)) : num(pins, place));
      corner(way, x, y);
    }
    const cell = int(graph.gates.cell, gate);
    corner(way, Math.round(num(geometry.x, cell)) - int(graph.gates.inset, gate), y);
    ways[edge] = way;
  }
}

/** Adds a corner; what lies straight on its way is left out. */
function corner(way: number[], x: number, y: number): void {
  const length = way.length;
  if (way[length - 2] === x && way[length - 1] === y) return;
  const sameX = way[length - 2] === x && way[length - 4] === x;
  const sameY = way[length - 1] === y && way[length - 3] === y;
  if (length >= 4 && (sameX || sameY)) way.length -= 2;
  way.push(x, y);
}

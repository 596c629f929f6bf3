import { widestPitch } from "./breadths.ts";
import type { Geometry } from "./geometry.ts";
import type { CellGraph } from "./graph.ts";
import { type Buckets, bucketsOf, int, num } from "./numbers.ts";
import type { Paths } from "./paths.ts";
import { orderLines, type StreetLines } from "./side-by-side.ts";
import type { Streets } from "./streets.ts";

/** The lines of all streets. A line is what the edges of one cell share in one street. */
export interface Lines {
  readonly lineOf: Int32Array;
  /** By line: its street, its runs (by bucket), and its place across the street. */
  readonly street: Int32Array;
  readonly runs: Buckets;
  readonly at: Float64Array;
  readonly byStreet: Buckets;
  /** By run: the position in `paths.edges` of its edge. */
  readonly edgeOf: Int32Array;
}

/** Joins the runs of a cell's edges in the same street into lines, all in the middle of their streets. */
export function linesOf(
  graph: CellGraph,
  paths: Paths,
  streets: Streets,
  geometry: Geometry,
): Lines {
  const runCount = paths.street.length;
  const edgeOf = new Int32Array(runCount);
  const lineOf = new Int32Array(runCount);
  const lastCell = new Int32Array(streets.count).fill(-1);
  const lastLine = new Int32Array(streets.count);
  const street: number[] = [];
  for (let place = 0; place < paths.edges.length; place++) {
    const cell = int(graph.edges.from, int(paths.edges, place));
    for (let run = int(paths.start, place); run < int(paths.start, place + 1); run++) {
      const its = int(paths.street, run);
      if (lastCell[its] !== cell) {
        lastCell[its] = cell;
        lastLine[its] = street.length;
        street.push(its);
      }
      edgeOf[run] = place;
      lineOf[run] = int(lastLine, its);
    }
  }
  const streetOfLine = Int32Array.from(street);
  const at = Float64Array.from(street, (its) => middleOf(geometry, its));
  return {
    lineOf,
    street: streetOfLine,
    runs: bucketsOf(street.length, lineOf),
    at,
    byStreet: bucketsOf(streets.count, streetOfLine),
    edgeOf,
  };
}

const middleOf = (geometry: Geometry, street: number): number =>
  num(geometry.streetAt, street) + num(geometry.breadth, street) / 2;

/** All that the lines of one street are ordered by. */
interface Situation {
  readonly graph: CellGraph;
  readonly paths: Paths;
  readonly streets: Streets;
  readonly geometry: Geometry;
  readonly lines: Lines;
  /** By position in `paths.edges`: the height at which the edge ends. */
  readonly pins: Float64Array;
}

/**
 * Gives every line of the upright streets, or of the level ones, its place across the street, and
 * raises `counts` to the number of lines that run side by side in each. `sweeps` bounds the search
 * for an order with few crossings.
 */
export function spreadLines(
  situation: Situation,
  upright: boolean,
  sweeps: number,
  counts: Int32Array,
): void {
  const { streets, lines, geometry } = situation;
  const first = upright ? 0 : streets.uprightCount;
  const end = upright ? streets.uprightCount : streets.count;
  for (let street = first; street < end; street++) {
    const begin = int(lines.byStreet.start, street);
    const size = int(lines.byStreet.start, street + 1) - begin;
    if (size === 0) continue;
    const its = tapsOf(situation, upright, begin, size);
    const { lane, count } = orderLines(its, sweeps);
    counts[street] = Math.max(int(counts, street), count);
    const breadth = num(geometry.breadth, street);
    const reserve = Math.min(upright ? 14 : 4, breadth / 2);
    const pitch = Math.min(widestPitch, (breadth - reserve) / Math.max(1, count));
    const start = num(geometry.streetAt, street) + (breadth - pitch * (count - 1)) / 2;
    for (let place = 0; place < size; place++) {
      lines.at[int(lines.byStreet.items, begin + place)] = start + pitch * int(lane, place);
    }
  }
}

/** Where the lines of a street begin, branch and end, and on which side they leave it. */
function tapsOf(situation: Situation, upright: boolean, begin: number, size: number): StreetLines {
  const { byStreet, runs } = situation.lines;
  const tapStart = new Int32Array(size + 1);
  for (let place = 0; place < size; place++) {
    const line = int(byStreet.items, begin + place);
    const count = int(runs.start, line + 1) - int(runs.start, line);
    tapStart[place + 1] = int(tapStart, place) + tapsOfRun * count;
  }
  const taps = new Taps(tapStart, size);
  for (let place = 0; place < size; place++) {
    const line = int(byStreet.items, begin + place);
    taps.line = place;
    for (let i = int(runs.start, line); i < int(runs.start, line + 1); i++) {
      if (upright) uprightTaps(situation, int(runs.items, i), taps);
      else levelTaps(situation, int(runs.items, i), taps);
    }
  }
  return taps;
}

/** A run meets other streets where it begins and where it ends. */
const tapsOfRun = 2;

/** The taps of the lines of a street, written down line by line. */
class Taps implements StreetLines {
  readonly size: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly tapStart: Int32Array;
  readonly at: Float64Array;
  readonly after: Uint8Array;
  /** The line whose taps come next. */
  line = 0;
  private count = 0;

  constructor(tapStart: Int32Array, size: number) {
    const count = int(tapStart, size);
    this.size = size;
    this.tapStart = tapStart;
    this.at = new Float64Array(count);
    this.after = new Uint8Array(count);
    this.low = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
    this.high = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  }

  /** Adds one; `from` and `to` bound the stretch that it makes the line need. */
  add(where: number, isAfter: boolean, from: number, to: number): void {
    this.at[this.count] = where;
    this.after[this.count] = isAfter ? 1 : 0;
    this.count++;
    this.low[this.line] = Math.min(num(this.low, this.line), from);
    this.high[this.line] = Math.max(num(this.high, this.line), to);
  }
}

function uprightTaps({ paths, lines, geometry, pins, graph }: Situation, run: number, taps: Taps) {
  const place = int(lines.edgeOf, run);
  const here = middleOf(geometry, int(paths.street, run));
  const first = run === int(paths.start, place);
  const last = run + 1 === int(paths.start, place + 1);
  const from = first
    ? num(geometry.y, int(graph.edges.from, int(paths.edges, place)))
    : num(lines.at, int(lines.lineOf, run - 1));
  const to = last ? num(pins, place) : num(lines.at, int(lines.lineOf, run + 1));
  taps.add(from, !first && middleOf(geometry, int(paths.street, run - 2)) > here, from, from);
  taps.add(to, last || middleOf(geometry, int(paths.street, run + 2)) > here, to, to);
}

function levelTaps(situation: Situation, run: number, taps: Taps): void {
  levelTap(situation, run, run - 1, run + 1, taps);
  levelTap(situation, run, run + 1, run - 1, taps);
}

/**
 * Where a level run meets the run at one of its ends; `other` is the one at its other end. A level
 * line may share its place with another only if they have no upright street in common.
 */
function levelTap(situation: Situation, run: number, end: number, other: number, taps: Taps): void {
  const { paths, lines, geometry } = situation;
  const here = num(lines.at, int(lines.lineOf, run));
  const where = num(lines.at, int(lines.lineOf, end));
  const height = heightAt(situation, end, end - run);
  const street = int(paths.street, end);
  const left = num(geometry.streetAt, street);
  const breadth = num(geometry.breadth, street);
  const below = height > here;
  const lean = (where > num(lines.at, int(lines.lineOf, other)) ? -1 : 1) * (below ? 1 : -1);
  const hint = (lean * (height - here)) / (1 + geometry.height);
  taps.add(where + hint * 0.4 * breadth, below, left, left + breadth);
}

/** The height at the far end of an upright run, seen from the level run beside it. */
function heightAt({ paths, lines, geometry, pins, graph }: Situation, run: number, step: number) {
  const place = int(lines.edgeOf, run);
  const far = run + step;
  if (far < int(paths.start, place)) {
    return num(geometry.y, int(graph.edges.from, int(paths.edges, place)));
  }
  if (far >= int(paths.start, place + 1)) return num(pins, place);
  return num(lines.at, int(lines.lineOf, far));
}

import type { Box } from "../../src/scene/layout/layout.ts";
import { crossingCount } from "../../src/scene/layout/quality.ts";
import { type EnginePicture, engines, strongEdges } from "./layout-engines.ts";
import { graphNamed } from "./layout-graphs.ts";

/** What one engine makes of one graph. */
export interface LayoutFigures {
  readonly milliseconds: number;
  /** Crossings of the edges as drawn, and of straight lines between the middles of the boxes. */
  readonly drawn: number;
  readonly straight: number;
  /** Edges that run through a card or junction that is not an end of theirs. */
  readonly through: number;
  readonly overlappingAreas: number;
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

/** The largest graph of which crossings are counted; the sweep compares many pairs. */
const mostCounted = 20_000;

/** Run as a process of its own, so that a slow engine can be stopped: the graph and the engine by name. */
const [graphName = "", engineName = ""] = process.argv.slice(2);
const input = graphNamed(graphName);
const engine = Object.entries(engines).find(([name]) => name === engineName)?.[1];
if (!input || !engine) throw new Error(`No graph "${graphName}" or no engine "${engineName}".`);
const layOut = await engine(input);
const times: number[] = [];
let picture: EnginePicture | undefined;
const start = performance.now();
while (!picture || (times.length < 60 && performance.now() - start < 6000)) {
  const begin = performance.now();
  picture = await layOut();
  times.push(performance.now() - begin);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify(figuresOf(picture, times[Math.floor(times.length / 2)] ?? 0)));

function figuresOf(made: EnginePicture, milliseconds: number): LayoutFigures {
  const strong = input ? strongEdges(input) : [];
  const middle = (node: number) => {
    const { x, y, width, height } = made.boxes[node] ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x + width / 2, y + height / 2];
  };
  const straight = strong.map(({ from, to }) => ({
    from,
    to,
    points: [...middle(from), ...middle(to)],
  }));
  const routed = made.routes.length > 0;
  const drawn = strong.map((edge, at) => ({ ...edge, points: made.routes[at] ?? [] }));
  const counted = strong.length <= mostCounted;
  return {
    milliseconds,
    drawn: counted ? crossingCount(routed ? drawn : straight) : Number.NaN,
    straight: counted ? crossingCount(straight) : Number.NaN,
    through: counted ? throughCount(made.boxes, routed ? drawn : straight) : Number.NaN,
    overlappingAreas: overlapCount(made.areas),
    length: (routed ? drawn : straight).reduce((sum, { points }) => sum + lengthOf(points), 0),
    ...extent(made),
  };
}

function throughCount(
  boxes: readonly Box[],
  edges: readonly { from: number; to: number; points: readonly number[] }[],
): number {
  return edges.filter(({ from, to, points }) =>
    boxes.some((box, node) => node !== from && node !== to && runsThrough(points, box)),
  ).length;
}

/** Whether a polyline has more than a touch in common with a box: it is clipped, piece by piece. */
function runsThrough(points: readonly number[], box: Box): boolean {
  for (let at = 2; at < points.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at - 2, at + 2);
    let enter = 0;
    let leave = 1;
    for (const [start, step, low, high] of [
      [x1, x2 - x1, box.x + 1, box.x + box.width - 1],
      [y1, y2 - y1, box.y + 1, box.y + box.height - 1],
    ] as const) {
      if (step === 0) {
        if (start <= low || start >= high) leave = -1;
        continue;
      }
      const [a, b] = [(low - start) / step, (high - start) / step];
      enter = Math.max(enter, Math.min(a, b));
      leave = Math.min(leave, Math.max(a, b));
    }
    if (enter < leave) return true;
  }
  return false;
}

function overlapCount(areas: readonly Box[]): number {
  let count = 0;
  for (const [at, a] of areas.entries()) {
    for (const b of areas.slice(at + 1)) {
      const apartX = a.x + a.width <= b.x || b.x + b.width <= a.x;
      const apartY = a.y + a.height <= b.y || b.y + b.height <= a.y;
      if (!apartX && !apartY) count++;
    }
  }
  return count;
}

function lengthOf(points: readonly number[]): number {
  let length = 0;
  for (let at = 2; at < points.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at - 2, at + 2);
    length += Math.hypot(x2 - x1, y2 - y1);
  }
  return length;
}

function extent({ boxes, routes }: EnginePicture): { width: number; height: number } {
  const bounds = { left: 0, right: 0, top: 0, bottom: 0 };
  const take = (x: number, y: number) => {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  };
  for (const { x, y, width, height } of boxes) {
    take(x, y);
    take(x + width, y + height);
  }
  for (const points of routes) {
    for (let at = 0; at < points.length; at += 2) take(points[at] ?? 0, points[at + 1] ?? 0);
  }
  return { width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
}

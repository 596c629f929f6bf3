import { num } from "./numbers.ts";

/** Polylines, x, y, x, y …, with the ends they join; an edge without a way is left out. */
interface DrawnEdge {
  readonly from: number;
  readonly to: number;
  readonly points: readonly number[];
}

/**
 * The number of pairs of edges that cross, counted once for each place where they do. Edges that
 * share an end are not counted, nor are lines that only touch or run on top of each other. A sweep
 * from left to right compares the segments that have a stretch of x in common.
 */
export function crossingCount(edges: readonly DrawnEdge[]): number {
  const segments = segmentsOf(edges);
  const order = new Int32Array(segments.count)
    .map((_, segment) => segment)
    .sort((a, b) => (segments.left[a] ?? 0) - (segments.left[b] ?? 0) || a - b);
  let active: number[] = [];
  let count = 0;
  for (const segment of order) {
    const left = segments.left[segment] ?? 0;
    const still: number[] = [];
    for (const other of active) {
      if ((segments.right[other] ?? 0) < left) continue;
      still.push(other);
      if (apart(edges, segments, segment, other) && cross(segments, segment, other)) count++;
    }
    still.push(segment);
    active = still;
  }
  return count;
}

interface Segments {
  readonly count: number;
  readonly edge: Int32Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** Four numbers a segment: x, y, x, y. */
  readonly ends: Float64Array;
}

function segmentsOf(edges: readonly DrawnEdge[]): Segments {
  const count = edges.reduce((sum, { points }) => sum + Math.max(0, points.length / 2 - 1), 0);
  const segments = {
    count,
    edge: new Int32Array(count),
    left: new Float64Array(count),
    right: new Float64Array(count),
    ends: new Float64Array(count * 4),
  };
  let segment = 0;
  for (const [edge, { points }] of edges.entries()) {
    for (let at = 0; at + 3 < points.length; at += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(at, at + 4);
      segments.edge[segment] = edge;
      segments.left[segment] = Math.min(x1, x2);
      segments.right[segment] = Math.max(x1, x2);
      segments.ends.set([x1, y1, x2, y2], segment * 4);
      segment++;
    }
  }
  return segments;
}

function apart(edges: readonly DrawnEdge[], segments: Segments, a: number, b: number): boolean {
  const one = edges[segments.edge[a] ?? 0];
  const other = edges[segments.edge[b] ?? 0];
  if (!one || !other) return false;
  const { from, to } = other;
  return one.from !== from && one.from !== to && one.to !== from && one.to !== to;
}

function cross({ ends }: Segments, a: number, b: number): boolean {
  return (
    side(ends, a, b * 4) * side(ends, a, b * 4 + 2) < 0 &&
    side(ends, b, a * 4) * side(ends, b, a * 4 + 2) < 0
  );
}

/** On which side of a segment a point lies. */
function side(ends: Float64Array, segment: number, point: number): number {
  const px = num(ends, segment * 4);
  const py = num(ends, segment * 4 + 1);
  const along = num(ends, segment * 4 + 2) - px;
  const down = num(ends, segment * 4 + 3) - py;
  return Math.sign(along * (num(ends, point + 1) - py) - down * (num(ends, point) - px));
}

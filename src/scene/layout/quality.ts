/** Polylines, x, y, x, y …, with the ends they join; an edge without a way is left out. */
export interface DrawnEdge {
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
  const [ax, ay, bx, by] = [ends[a * 4], ends[a * 4 + 1], ends[a * 4 + 2], ends[a * 4 + 3]];
  const [cx, cy, dx, dy] = [ends[b * 4], ends[b * 4 + 1], ends[b * 4 + 2], ends[b * 4 + 3]];
  const side = (px = 0, py = 0, qx = 0, qy = 0, rx = 0, ry = 0) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}

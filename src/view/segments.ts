/**
 * A polyline as Cytoscape wants it: bends as weight along and distance from the line between the
 * end points (positive to its right on a screen whose y axis points down).
 */
export interface Segments {
  readonly weights: number[];
  readonly distances: number[];
}

export function segments(points: readonly number[]): Segments {
  const at = (index: number) => ({ x: points[index] ?? 0, y: points[index + 1] ?? 0 });
  const start = at(0);
  const end = at(points.length - 2);
  const across = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(across.x, across.y) || 1;
  const weights: number[] = [];
  const distances: number[] = [];
  for (let index = 2; index < points.length - 2; index += 2) {
    const bend = at(index);
    const [dx, dy] = [bend.x - start.x, bend.y - start.y];
    weights.push((dx * across.x + dy * across.y) / length ** 2);
    distances.push((dy * across.x - dx * across.y) / length);
  }
  return { weights, distances };
}

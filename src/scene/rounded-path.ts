/** A polyline as the data of an SVG path, its bends rounded with up to `radius`. */
export function roundedPath(points: readonly number[], radius: number): string {
  const count = points.length / 2;
  const at = (index: number) => ({ x: points[2 * index] ?? 0, y: points[2 * index + 1] ?? 0 });
  const start = at(0);
  let path = `M${short(start.x)} ${short(start.y)}`;
  for (let index = 1; index < count - 1; index += 1) {
    const bend = at(index);
    const before = towards(bend, at(index - 1), radius);
    const after = towards(bend, at(index + 1), radius);
    path += `L${short(before.x)} ${short(before.y)}Q${short(bend.x)} ${short(bend.y)} ${short(after.x)} ${short(after.y)}`;
  }
  const end = at(count - 1);
  return `${path}L${short(end.x)} ${short(end.y)}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point `distance` from a bend towards its neighbour, never past the middle between them. */
function towards(bend: Point, neighbour: Point, distance: number): Point {
  const [dx, dy] = [neighbour.x - bend.x, neighbour.y - bend.y];
  const length = Math.hypot(dx, dy) || 1;
  const share = Math.min(distance, length / 2) / length;
  return { x: bend.x + dx * share, y: bend.y + dy * share };
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "../../src/view/segments.ts";

/** Where a bend stands, from its weight along and distance from the line between the ends. */
function placed(points: readonly number[], weight: number, distance: number): [number, number] {
  const [x0 = 0, y0 = 0] = points;
  const [x1 = 0, y1 = 0] = points.slice(-2);
  const length = Math.hypot(x1 - x0, y1 - y0);
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  return [x0 + weight * length * ux - distance * uy, y0 + weight * length * uy + distance * ux];
}

test("bends keep their places", () => {
  const coordinate = fc.integer({ min: -500, max: 500 });
  const polyline = fc
    .array(coordinate, { minLength: 6, maxLength: 20 })
    .map((values) => (values.length % 2 === 0 ? values : values.slice(1)))
    .filter((v) => v[0] !== v.at(-2) || v[1] !== v.at(-1));
  fc.assert(
    fc.property(polyline, (points) => {
      const { weights, distances } = segments(points);
      expect(weights).toHaveLength(points.length / 2 - 2);
      weights.forEach((weight, index) => {
        const [x, y] = placed(points, weight, distances[index] ?? Number.NaN);
        expect(x).toBeCloseTo(points[2 * index + 2] ?? Number.NaN, 4);
        expect(y).toBeCloseTo(points[2 * index + 3] ?? Number.NaN, 4);
      });
    }),
  );
});

test("a straight line has no bends", () => {
  expect(segments([1, 2, 30, 40])).toEqual({ weights: [], distances: [] });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { areaOutlines, onTheMap, showsAll } from "../../src/scene/overview.ts";
import { drawnOf } from "../support/drawn.ts";

const drawn = drawnOf("a @x\nb @x: a\nc @y: b\nd @z: c");
const { layout } = drawn;
const whole = { x: 0, y: 0, width: layout.width, height: layout.height };

test("every area is outlined once", () => {
  const outlines = areaOutlines(drawn).map(({ path }) => path);
  expect(outlines.join("").match(/M/g)).toHaveLength(layout.areas.length);
  for (const { box } of layout.areas)
    expect(outlines.join("")).toContain(`M${box.x} ${box.y}h${box.width}`);
});

test("a window shows all when it holds the map, and not when it is a hair less", () => {
  expect(showsAll(layout, whole)).toBe(true);
  expect(showsAll(layout, { ...whole, width: whole.width - 1 })).toBe(false);
  expect(showsAll(layout, { ...whole, x: 1 })).toBe(false);
});

test("what is drawn of a window never lies beyond the map", () => {
  const number = fc.integer({ min: -9000, max: 9000 });
  const size = fc.integer({ min: 0, max: 9000 });
  fc.assert(
    fc.property(number, number, size, size, (x, y, width, height) => {
      const shown = onTheMap(layout, { x, y, width, height });
      expect(shown.x).toBeGreaterThanOrEqual(0);
      expect(shown.y).toBeGreaterThanOrEqual(0);
      expect(shown.width).toBeGreaterThanOrEqual(0);
      expect(shown.x + shown.width).toBeLessThanOrEqual(layout.width);
      expect(shown.y + shown.height).toBeLessThanOrEqual(layout.height);
    }),
  );
});

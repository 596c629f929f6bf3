import fc from "fast-check";
import { expect, test } from "vitest";
import { overlaps } from "../../src/scene/geometry.ts";
import { placeBeside } from "../../src/scene/place-beside.ts";

const room = { width: 800, height: 600 };
const size = { width: 200, height: 100 };

test("below, else above, else on the right, else on the left", () => {
  expect(placeBeside({ x: 50, y: 50, width: 100, height: 40 }, size, room)).toEqual({
    x: 50,
    y: 98,
  });
  expect(placeBeside({ x: 50, y: 540, width: 100, height: 40 }, size, room)).toEqual({
    x: 50,
    y: 432,
  });
  expect(placeBeside({ x: 50, y: 10, width: 100, height: 580 }, size, room)).toEqual({
    x: 158,
    y: 10,
  });
  expect(placeBeside({ x: 500, y: 10, width: 290, height: 580 }, size, room)).toEqual({
    x: 292,
    y: 10,
  });
});

test("whatever fits stays within the room, and clear of the box where there is room beside it", () => {
  const boxes = fc.record({
    x: fc.integer({ min: -300, max: 900 }),
    y: fc.integer({ min: -300, max: 700 }),
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 350 }),
  });
  fc.assert(
    fc.property(boxes, (box) => {
      const placed = { ...placeBeside(box, size, room), ...size };
      expect(placed.x).toBeGreaterThanOrEqual(8);
      expect(placed.y).toBeGreaterThanOrEqual(8);
      expect(placed.x + placed.width).toBeLessThanOrEqual(room.width - 8);
      expect(placed.y + placed.height).toBeLessThanOrEqual(room.height - 8);
      expect(overlaps(box, placed)).toBe(false);
    }),
  );
});

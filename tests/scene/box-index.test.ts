import fc from "fast-check";
import { expect, test } from "vitest";
import { boxIndex, cornersOf } from "../../src/scene/box-index.ts";
import { overlaps } from "../../src/scene/geometry.ts";

const box = fc.record({
  x: fc.integer({ min: -500, max: 5000 }),
  y: fc.integer({ min: -500, max: 5000 }),
  width: fc.integer({ min: 1, max: 2000 }),
  height: fc.integer({ min: 1, max: 900 }),
});

test("the index finds what looking at every box finds", () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, window) => {
      const found = boxIndex(cornersOf(boxes))(window);
      const wanted = [...boxes.keys()].filter((index) => {
        const other = boxes[index];
        return other !== undefined && overlaps(other, window);
      });
      expect(found).toEqual(wanted);
    }),
  );
});

test("an owner of several boxes is found once", () => {
  const boxes = [0, 100, 200, 5000].map((x) => ({ x, y: 0, width: 50, height: 50 }));
  const find = boxIndex(cornersOf(boxes), Int32Array.from([7, 7, 3, 9]));
  expect(find({ x: 0, y: 0, width: 1000, height: 1000 })).toEqual([3, 7]);
});

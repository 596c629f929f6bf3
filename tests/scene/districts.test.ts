import fc from "fast-check";
import { expect, test } from "vitest";
import { districtsIn } from "../../src/scene/districts.ts";
import { arbitraryShape, madeUpDrawn } from "../support/made-up-drawn.ts";

const everything = () => true;

test("districts hold every area once, in as many as are allowed", () => {
  fc.assert(
    fc.property(arbitraryShape, fc.integer({ min: 1, max: 150 }), (shape, most) => {
      const { layout } = madeUpDrawn({ ...shape, topicsEach: 1, needsEach: 0 });
      const districts = districtsIn(layout, everything, most);
      expect(districts).toHaveLength(Math.min(most, layout.areas.length));
      const areas = districts.flatMap((district) => district.areas).sort((a, b) => a - b);
      expect(areas).toEqual([...layout.areas.keys()]);
    }),
    { numRuns: 40 },
  );
});

test("the same district is the same object, so that what is known of it can be kept", () => {
  const { layout } = madeUpDrawn({ areas: 300, topicsEach: 1, needsEach: 0 });
  const [first] = districtsIn(layout, everything, 50);
  expect(districtsIn(layout, everything, 50)[0]).toBe(first);
});

test("a window in which few areas are visible shows each", () => {
  const { layout } = madeUpDrawn({ areas: 1000, topicsEach: 1, needsEach: 0 });
  const near = districtsIn(layout, ({ x, y }) => x < 800 && y < 500, 50);
  expect(near.length).toBeGreaterThan(3);
  expect(near.every(({ areas }) => areas.length === 1)).toBe(true);
});

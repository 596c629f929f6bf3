import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Skyline } from "../../../src/scene/layout/skyline.ts";

interface Raised {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

const raised = fc
  .record({
    from: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 12 }),
    height: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ from, length, height }): Raised => ({ from, to: from + length, height }));

/** The height a little after a place, as the last one set there left it. */
function heightAfter(all: readonly Raised[], place: number): number {
  return all.findLast(({ from, to }) => from <= place && place < to)?.height ?? -1;
}

describe("the skyline of a street", () => {
  it("is as high in a stretch as the highest of what was last set in each part of it", () => {
    fc.assert(
      fc.property(fc.array(raised, { maxLength: 20 }), raised, (all, { from, to }) => {
        const skyline = new Skyline();
        for (const one of all) skyline.raise(one.from, one.to, one.height);
        const places = Array.from({ length: to - from }, (_, step) => from + step);
        const highest = Math.max(...places.map((place) => heightAfter(all, place)));
        expect(skyline.highest(from, to)).toBe(highest);
      }),
    );
  });

  it("is bare where nothing was set", () => {
    const skyline = new Skyline();
    skyline.raise(10, 20, 3);
    expect(skyline.highest(0, 10)).toBe(-1);
    expect(skyline.highest(20, 30)).toBe(-1);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { heightTeller } from "../../../src/embed/frame/height.ts";

test("heights are told whole, between limits, and only when they differ enough", () => {
  const told: number[] = [];
  const tell = heightTeller((px) => told.push(px));
  for (const px of [10, 500.4, 501, 503, Number.NaN, 1e9, Number.POSITIVE_INFINITY]) tell(px);
  expect(told).toEqual([120, 500, 503, 4000]);
});

test("a page that gives the height asked for is not asked again", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: 0, max: 5000 }), (px) => {
      const told: number[] = [];
      const tell = heightTeller((height) => told.push(height));
      tell(px);
      tell(told[0] ?? 0);
      expect(told).toHaveLength(1);
    }),
  );
});

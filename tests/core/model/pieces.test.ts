import fc from "fast-check";
import { expect, test } from "vitest";
import { atOnce, type Pieces } from "../../../src/core/model/pieces.ts";

function* counting(to: number): Pieces<number> {
  let sum = 0;
  for (let step = 1; step <= to; step++) {
    sum += step;
    yield;
  }
  return sum;
}

test("a computation comes to its end however often it could have been interrupted", () => {
  fc.assert(
    fc.property(fc.nat({ max: 100 }), (to) => {
      expect(atOnce(counting(to))).toBe((to * (to + 1)) / 2);
    }),
  );
});

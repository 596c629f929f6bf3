import { describe, expect, test } from "vitest";
import { crossingCount } from "../../../src/scene/layout/quality.ts";

describe("crossingCount", () => {
  test("counts two lines that cross once", () => {
    expect(
      crossingCount([
        { from: 0, to: 1, points: [0, 0, 10, 10] },
        { from: 2, to: 3, points: [0, 10, 10, 0] },
      ]),
    ).toBe(1);
  });

  test("counts every place where two polylines cross", () => {
    expect(
      crossingCount([
        { from: 0, to: 1, points: [0, 5, 30, 5] },
        { from: 2, to: 3, points: [5, 0, 5, 10, 15, 10, 15, 0] },
      ]),
    ).toBe(2);
  });

  test("does not count edges that share an end", () => {
    expect(
      crossingCount([
        { from: 0, to: 1, points: [0, 0, 10, 10] },
        { from: 0, to: 3, points: [0, 10, 10, 0] },
      ]),
    ).toBe(0);
  });

  test("does not count lines that only touch", () => {
    expect(
      crossingCount([
        { from: 0, to: 1, points: [0, 0, 10, 0] },
        { from: 2, to: 3, points: [5, 0, 5, 10] },
      ]),
    ).toBe(0);
  });
});

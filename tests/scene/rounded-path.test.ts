import { expect, test } from "vitest";
import { roundedPath } from "../../src/scene/rounded-path.ts";

test("a straight line has no curve", () => {
  expect(roundedPath([0, 0, 10, 0], 5)).toBe("M0 0L10 0");
});

test("a bend is rounded by its radius", () => {
  expect(roundedPath([0, 0, 100, 0, 100, 100], 10)).toBe("M0 0L90 0Q100 0 100 10L100 100");
});

test("a bend between short pieces is rounded by no more than half of them", () => {
  expect(roundedPath([0, 0, 8, 0, 8, 100], 10)).toBe("M0 0L4 0Q8 0 8 10L8 100");
});

import { expect, test } from "vitest";
import { minutesOf } from "../../../src/core/scheduling/minutes.ts";

test("hours become the nearest whole minutes", () => {
  expect([0, 0.1, 1 / 3, 1.5, 2.001].map(minutesOf)).toEqual([0, 6, 20, 90, 120]);
});

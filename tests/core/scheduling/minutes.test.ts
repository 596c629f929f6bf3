import { expect, test } from "vitest";
import { minutesOf, minutesText } from "../../../src/core/scheduling/minutes.ts";

test("hours become the nearest whole minutes", () => {
  expect([0, 0.1, 1 / 3, 1.5, 2.001].map(minutesOf)).toEqual([0, 6, 20, 90, 120]);
});

test("minutes are written in hours and minutes, without the one that is nothing", () => {
  expect([0, 45, 60, 125, 90_030].map(minutesText)).toEqual([
    "0 min",
    "45 min",
    "1 h",
    "2 h 5 min",
    "1,500 h 30 min",
  ]);
});

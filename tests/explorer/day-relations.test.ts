import { expect, test } from "vitest";
import { isInWeek, isSameYear } from "../../src/explorer/day-relations.ts";

test("a week goes from its Monday to its Sunday", () => {
  const days = ["2027-02-28", "2027-03-01", "2027-03-07", "2027-03-08"];
  expect(days.map((day) => isInWeek(day, "2027-03-01"))).toEqual([false, true, true, false]);
});

test("a year ends with its last day", () => {
  expect(isSameYear("2027-01-01", "2027-12-31")).toBe(true);
  expect(isSameYear("2027-12-31", "2028-01-01")).toBe(false);
});

import { expect, test } from "vitest";
import { endsTooEarly, usualTimes, withDaysOff, withHoursOn } from "../../src/explorer/times.ts";

test("the hours of one weekday are changed, the others are not", () => {
  expect(withHoursOn(usualTimes.hours, 6, 2.5)).toEqual([1, 0, 1, 0, 1, 3, 2.5]);
});

test("days off are in order, each once", () => {
  const may = { from: "2027-05-01", to: "" };
  const march = { from: "2027-03-01", to: "2027-03-07" };
  expect(withDaysOff([may], march)).toEqual([march, may]);
  expect(withDaysOff([march, may], { ...march })).toEqual([march, may]);
});

test("days off end too early when the last is before the first; a single day does not", () => {
  expect(endsTooEarly({ from: "2027-03-02", to: "2027-03-01" })).toBe(true);
  expect(endsTooEarly({ from: "2027-03-02", to: "2027-03-02" })).toBe(false);
  expect(endsTooEarly({ from: "2027-03-02", to: "" })).toBe(false);
});

import { describe, expect, it } from "vitest";
import {
  hoursOfWeek,
  openMinutes,
  spreadOverWeek,
  weekMinutes,
} from "../../../src/core/scheduling/availability.ts";
import { dayNumber } from "../../../src/core/scheduling/day.ts";
import { day } from "../../support/days.ts";

describe("hours spread over the week", () => {
  it.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [0, 0, 0, 0, 0, 0.5, 0]],
    [1.5, [0, 0, 0.5, 0, 0, 1, 0]],
    [3, [1, 0, 1, 0, 0, 1, 0]],
    [6, [1, 1, 1, 1, 1, 1, 0]],
    [12, [2, 2, 2, 2, 2, 2, 0]],
    [40, [400, 400, 400, 400, 400, 400, 0].map((minutes) => minutes / 60)],
    [78, [12, 12, 12, 12, 12, 12, 6]],
    [168, [24, 24, 24, 24, 24, 24, 24]],
    [200, [24, 24, 24, 24, 24, 24, 24]],
    [-1, [0, 0, 0, 0, 0, 0, 0]],
  ])("are, for %f hours, %j", (hours, week) => {
    expect(spreadOverWeek(hours)).toEqual(week);
  });

  it("sum to the minute, and grow on every day when there are more of them", () => {
    let before = weekMinutes({ start: day("2027-03-01"), hours: spreadOverWeek(0) });
    for (let minutes = 1; minutes <= 168 * 60; minutes += 7) {
      const hours = spreadOverWeek(minutes / 60);
      const week = weekMinutes({ start: day("2027-03-01"), hours });
      expect(week.reduce((sum, each) => sum + each)).toBe(minutes);
      expect(week.every((each, weekday) => each >= (before[weekday] ?? 0))).toBe(true);
      before = week;
    }
  });
});

describe("the minutes of a day", () => {
  const availability = {
    start: day("2027-03-02"),
    hours: [1, 1, 1, 0, 1, 2, 0],
    off: [day("2027-03-05"), { from: day("2027-03-09"), to: day("2027-03-10") }],
  } as const;
  const open = openMinutes(availability, weekMinutes(availability));

  it("are those of its weekday, except before the start and on days off", () => {
    const monday = dayNumber(day("2027-03-01"));
    const days = Array.from({ length: 11 }, (_, offset) => open(monday + offset));
    expect(days).toEqual([0, 60, 60, 0, 0, 120, 0, 60, 0, 0, 0]);
  });

  it("travel as hours and come back the same", () => {
    const minutes = [1, 59, 61, 719, 1440, 0, 37];
    expect(weekMinutes({ start: availability.start, hours: hoursOfWeek(minutes) })).toEqual(
      minutes,
    );
  });
});

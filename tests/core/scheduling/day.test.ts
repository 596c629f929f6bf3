import { describe, expect, it } from "vitest";
import {
  dayAt,
  dayNumber,
  dayText,
  lastDay,
  mondayOf,
  monthsLater,
  parseDay,
  weekdayOf,
} from "../../../src/core/scheduling/day.ts";
import { day } from "../../support/days.ts";

describe("reading a date", () => {
  it.each(["2027-03-01", "2028-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "takes %s as it stands",
    (text) => {
      expect(parseDay(text)).toEqual({ kind: "day", day: text });
    },
  );

  it.each([
    ["2027-02-30", "There is no 2027-02-30: February 2027 has 28 days."],
    ["2100-02-29", "There is no 2100-02-29: February 2100 has 28 days."],
    ["2027-04-00", "There is no 2027-04-00: April 2027 has 30 days."],
    ["2027-13-01", "There is no 2027-13-01: write the month as 01 to 12."],
    ["2027-00-01", "There is no 2027-00-01: write the month as 01 to 12."],
    ["0000-01-01", "The year in 0000-01-01 must be from 0001 to 9999."],
    ["1.3.2027", 'Write a date like 2027-03-01 instead of "1.3.2027".'],
    ["2027-3-1", 'Write a date like 2027-03-01 instead of "2027-3-1".'],
    ["2027-03-01T00:00", 'Write a date like 2027-03-01 instead of "2027-03-01T00:00".'],
    [" 2027-03-01", 'Write a date like 2027-03-01 instead of " 2027-03-01".'],
    ["+012027-03-01", 'Write a date like 2027-03-01 instead of "+012027-03-01".'],
    ["2027-03-01\n", 'Write a date like 2027-03-01 instead of "2027-03-01\n".'],
    ["", 'Write a date like 2027-03-01 instead of "".'],
  ])("says what is wrong with %j", (text, message) => {
    expect(parseDay(text)).toEqual({ kind: "mistake", message });
  });
});

describe("a day", () => {
  it("is written for a reader with its weekday", () => {
    expect(dayText(day("2027-03-01"))).toBe("Mon 1 Mar 2027");
    expect(dayText(day("2000-02-29"))).toBe("Tue 29 Feb 2000");
    expect(dayText(day("1969-12-28"))).toBe("Sun 28 Dec 1969");
  });

  it("has a number that counts from a Monday, to the last day there is and back", () => {
    expect(dayNumber(day("2000-01-03"))).toBe(0);
    expect(dayNumber(day("2027-03-01")) - dayNumber(day("2026-03-01"))).toBe(365);
    expect(dayAt(lastDay)).toBe("9999-12-31");
    expect(dayAt(dayNumber(day("0001-01-01")))).toBe("0001-01-01");
    expect(() => dayAt(lastDay + 1)).toThrow(RangeError);
  });

  it("knows its weekday and Monday, before and after the first number", () => {
    expect([weekdayOf(0), weekdayOf(6), weekdayOf(-1), weekdayOf(-7)]).toEqual([0, 6, 6, 0]);
    expect([mondayOf(8), mondayOf(7), mondayOf(-1)]).toEqual([7, 7, -7]);
  });

  it("keeps its date months later as far as the month allows", () => {
    const later = (text: string, months: number) =>
      dayAt(monthsLater(dayNumber(day(text)), months));
    expect([1, 2, 13].map((months) => later("2027-01-31", months))).toEqual([
      "2027-02-28",
      "2027-03-31",
      "2028-02-29",
    ]);
  });
});

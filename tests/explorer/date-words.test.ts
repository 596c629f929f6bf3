import { expect, test } from "vitest";
import {
  dateText,
  dateWithoutYear,
  dateWithWeekday,
  isInWeek,
  monthText,
  weekText,
} from "../../src/explorer/date-words.ts";

test("a day is written in several manners", () => {
  const day = "2027-03-01";
  const manners = [dateText, dateWithoutYear, dateWithWeekday, monthText];
  expect(manners.map((write) => write(day))).toEqual([
    "1 March 2027",
    "1 March",
    "Monday 1 March",
    "March 2027",
  ]);
});

test("what is no day stays as it is", () => {
  expect(dateText("soon")).toBe("soon");
});

test("a week goes from its Monday to its Sunday, over the end of a month, too", () => {
  // The width of the spaces around the dash differs between engines.
  const plain = (monday: string) => weekText(monday).replace(/\s*–\s*/u, "–");
  expect(plain("2027-03-01")).toBe("1–7 Mar");
  expect(plain("2027-03-29")).toBe("29 Mar–4 Apr");
  const days = ["2027-02-28", "2027-03-01", "2027-03-07", "2027-03-08"];
  expect(days.map((day) => isInWeek(day, "2027-03-01"))).toEqual([false, true, true, false]);
});

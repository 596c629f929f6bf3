import { expect, it } from "vitest";
import { hoursFrom } from "../../../src/formats/import/hours-text.ts";

it.each([
  ["2", 2],
  [" 1,5 ", 1.5],
  ["2-4", [2, 4]],
  ["2 – 4 hours", [2, 4]],
  ["30 to 90 min", [0.5, 1.5]],
  ["45 minutes", 0.75],
  ["3h", 3],
  ["", undefined],
  ["two", undefined],
  ["2 weeks", undefined],
  [`1${" ".repeat(50)}`, undefined],
])("“%s” are hours: %s", (text, hours) => {
  expect(hoursFrom(text)).toEqual(hours);
});

import { describe, expect, it } from "vitest";
import {
  hoursOf,
  hoursText,
  middleHours,
  minutesText,
  totalHours,
} from "../../../src/core/model/hours.ts";
import { curriculumOf } from "../../support/curricula.ts";

const [exact, range, unknown] = curriculumOf("exact 2h\nrange 0.5-1.5h\nunknown").topics;
if (!exact || !range || !unknown) throw new Error("The curriculum has three topics.");

describe("the hours of topics", () => {
  it("are one hour where the curriculum gives none", () => {
    expect([exact, range, unknown].map(hoursOf)).toEqual([
      [2, 2],
      [0.5, 1.5],
      [1, 1],
    ]);
    expect([exact, range, unknown].map(middleHours)).toEqual([2, 1, 1]);
  });

  it("add up low and high apart", () => {
    expect(totalHours([exact, range, unknown])).toEqual([3.5, 4.5]);
    expect(totalHours([])).toEqual([0, 0]);
  });

  it("are written with one decimal at most, and once when low and high look the same", () => {
    expect(
      [
        [2, 2],
        [0.5, 1.5],
        [1.23, 1.24],
      ].map(([low = 0, high = 0]) => hoursText([low, high])),
    ).toEqual(["2 h", "0.5 to 1.5 h", "1.2 h"]);
  });
});

it("writes minutes in hours and minutes, without the one that is nothing", () => {
  expect([0, 45, 60, 125, 90_030].map(minutesText)).toEqual([
    "0 min",
    "45 min",
    "1 h",
    "2 h 5 min",
    "1,500 h 30 min",
  ]);
});

import { describe, expect, it } from "vitest";
import type { ScheduleRequest } from "../../../src/core/scheduling/request.ts";
import { schedule } from "../../../src/core/scheduling/schedule.ts";
import { day } from "../../support/days.ts";
import { steps } from "../../support/schedules.ts";

const fine: ScheduleRequest = {
  steps: steps("a 2h"),
  availability: { start: day("2027-03-01"), hours: [1, 1, 1, 1, 1, 1, 0] },
};
const [a] = fine.steps;
if (!a) throw new Error("There is one step.");

const withHours = (monday: number): ScheduleRequest => ({
  ...fine,
  availability: { ...fine.availability, hours: [monday, 0, 0, 0, 0, 0, 0] },
});

describe("a schedule that cannot be made is explained", () => {
  it.each<[ScheduleRequest, string]>([
    [withHours(25), "The hours on Mon must be a number from 0 to 24."],
    [withHours(-1), "The hours on Mon must be a number from 0 to 24."],
    [withHours(Number.NaN), "The hours on Mon must be a number from 0 to 24."],
    [
      { ...fine, steps: [{ ...a, hours: [3, 2] }] },
      "The hours of a must be two numbers from 0 up, the low one first.",
    ],
    [
      { ...fine, steps: [a, { ...a, hours: [0, Number.POSITIVE_INFINITY] }] },
      "The hours of a must be two numbers from 0 up, the low one first.",
    ],
    [{ ...fine, steps: [{ ...a, spent: -1 }] }, "The hours spent on a must be a number from 0 up."],
    [
      {
        ...fine,
        availability: {
          ...fine.availability,
          off: [day("2027-05-01"), { from: day("2027-04-02"), to: day("2027-04-01") }],
        },
      },
      "The days off from Fri 2 Apr 2027 to Thu 1 Apr 2027 end before they begin.",
    ],
    [
      { ...fine, habits: { projectHours: Number.NaN } },
      "The project hours must be a number from 0 up.",
    ],
    [
      { ...fine, habits: { exerciseMinutes: -5 } },
      "The minutes of exercise must be a number from 0 up.",
    ],
    [{ ...fine, reviews: { minutes: 0 } }, "A review must take at least one minute."],
    [
      { ...fine, reviews: { share: 0 } },
      "The share of a day that reviews may take must be above 0 and at most 1.",
    ],
    [
      { ...fine, reviews: { weeksBeyond: -1 } },
      "The weeks of reviews after the finish must be 0 or more.",
    ],
  ])("when a number means nothing (%#)", (request, message) => {
    expect(schedule(request)).toEqual({ kind: "impossible", reason: "invalid", message });
  });

  it.each([0, 0.005])("when the week has no whole minute (%f)", (hours) => {
    expect(schedule(withHours(hours))).toEqual({
      kind: "impossible",
      reason: "no-hours",
      message: "No weekday has any time. Give at least one of them some hours.",
    });
  });

  it.each([
    [{ exerciseMinutes: 60 }, 26],
    [{ projectHours: 6 }, 26],
    [{ projectHours: 8 }, 35],
    [{ monthlyReviewHours: 20, assessmentHours: 24 }, 28],
  ])("when habits leave no time (%j)", (habits, hours) => {
    const closeTo = (count: number) => expect.closeTo(count * 60, -2);
    expect(schedule({ ...fine, habits })).toEqual({
      kind: "impossible",
      reason: "habits-leave-no-time",
      asked: closeTo(hours),
      there: closeTo(26),
      message: `The habits ask for ${hours} h of the 26 h in a month and leave no time for topics. Study longer, or shorten or drop a habit.`,
    });
  });

  it("when the plan or the days off reach beyond a hundred years", () => {
    const message = "With these hours and days off the plan is not finished within 100 years.";
    const tooLong = { kind: "impossible", reason: "too-long", years: 100, message };
    const minute = withHours(1 / 60);
    expect(schedule({ ...minute, steps: steps("a 90h") })).toEqual(tooLong);
    expect(schedule({ ...minute, steps: steps("a 80h") }).kind).toBe("schedule");
    const off = [{ from: day("2027-03-01"), to: day("9999-12-31") }];
    expect(schedule({ ...fine, availability: { ...fine.availability, off } })).toEqual(tooLong);
    const start = day("9999-12-31");
    expect(schedule({ ...fine, availability: { ...fine.availability, start } })).toEqual(tooLong);
  });
});

import { describe, expect, it } from "vitest";
import { neededPace } from "../../../src/core/scheduling/deadline.ts";
import type { ScheduleRequest } from "../../../src/core/scheduling/request.ts";
import { day } from "../../support/days.ts";
import { steps } from "../../support/schedules.ts";

const request: ScheduleRequest = {
  steps: steps("a 2-6h, b 4-6h"),
  availability: { start: day("2027-03-01"), hours: [1, 1, 0, 0, 0, 2, 0] },
};

describe("the pace that a deadline needs", () => {
  it("is the present week made shorter or longer in proportion, and says whether it will do", () => {
    expect(neededPace({ ...request, by: day("2027-03-14") })).toEqual({
      kind: "needed pace",
      by: "2027-03-14",
      minutesAWeekNow: 240,
      figures: {
        low: {
          pace: { kind: "pace", minutesAWeek: 180, hours: [0.75, 0.75, 0, 0, 0, 1.5, 0] },
          enoughNow: true,
        },
        middle: {
          pace: {
            kind: "pace",
            minutesAWeek: 271,
            hours: [68 / 60, 68 / 60, 0, 0, 0, 135 / 60, 0],
          },
          enoughNow: false,
        },
        high: {
          pace: { kind: "pace", minutesAWeek: 360, hours: [1.5, 1.5, 0, 0, 0, 3, 0] },
          enoughNow: false,
        },
      },
    });
  });

  it("counts exercise, project and days off", () => {
    const off = [{ from: day("2027-03-08"), to: day("2027-03-14") }];
    const answer = neededPace({
      steps: steps("a 2h"),
      availability: { ...request.availability, off },
      habits: { exerciseMinutes: 10, projectHours: 1 },
      by: day("2027-03-07"),
    });
    // Two hours of topics, one of project and three exercises, in the one week that
    // is left: 210 minutes, and one more because each day is rounded up.
    expect(answer).toMatchObject({ figures: { middle: { pace: { minutesAWeek: 211 } } } });
  });

  it("goes to twelve hours a day and no further, unless a day is longer already", () => {
    const long = { ...request, steps: steps("a 12h"), by: day("2027-03-01") };
    expect(neededPace(long)).toMatchObject({
      figures: { high: { pace: { kind: "pace", hours: [12, 12, 0, 0, 0, 12, 0] } } },
    });
    const longer = { ...long, steps: steps("a 10-14h") };
    expect(neededPace(longer)).toMatchObject({
      figures: {
        middle: { pace: { kind: "pace" } },
        high: {
          pace: {
            kind: "beyond reach",
            hoursADay: 12,
            message:
              "Not even 12 hours on each of the days with study finish the plan by Mon 1 Mar 2027.",
          },
          enoughNow: false,
        },
      },
    });
    const availability = { ...request.availability, hours: [14, 0, 0, 0, 0, 0, 0] } as const;
    expect(neededPace({ ...longer, availability })).toMatchObject({
      figures: { high: { pace: { minutesAWeek: 14 * 60 }, enoughNow: true } },
    });
  });

  it("is nothing for a plan of nothing", () => {
    const habits = { exerciseMinutes: 20 };
    expect(neededPace({ ...request, steps: [], habits, by: day("2027-03-01") })).toMatchObject({
      figures: { low: { pace: { minutesAWeek: 0 }, enoughNow: true } },
    });
  });

  it("is asked for although the present week is too short for the habits", () => {
    const habits = { projectHours: 5 };
    expect(neededPace({ ...request, habits, by: day("2027-06-27") })).toMatchObject({
      figures: { middle: { pace: { kind: "pace" }, enoughNow: false } },
    });
  });

  it("travels as JSON", () => {
    const answer = neededPace({ ...request, by: day("2027-03-14") });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe("a pace that cannot be named is explained", () => {
  it("when the deadline is before the start", () => {
    expect(neededPace({ ...request, by: day("2027-02-28") })).toEqual({
      kind: "impossible",
      reason: "deadline-before-start",
      by: "2027-02-28",
      start: "2027-03-01",
      message: "The deadline, Sun 28 Feb 2027, is before the start, Mon 1 Mar 2027.",
    });
  });

  it("when the week has no time to be scaled", () => {
    const availability = { ...request.availability, hours: [0, 0, 0, 0, 0, 0, 0] } as const;
    expect(neededPace({ ...request, availability, by: day("2027-04-01") })).toMatchObject({
      kind: "impossible",
      reason: "no-hours",
    });
  });

  it("when a number means nothing", () => {
    const reviews = { minutes: -1 };
    expect(neededPace({ ...request, reviews, by: day("2027-04-01") })).toMatchObject({
      reason: "invalid",
    });
  });

  it("when all days up to the deadline are off", () => {
    const off = [{ from: day("2027-03-01"), to: day("2027-03-31") }];
    const availability = { ...request.availability, off };
    expect(neededPace({ ...request, availability, by: day("2027-03-20") })).toMatchObject({
      figures: { low: { pace: { kind: "beyond reach" } } },
    });
  });
});

import { expect, test } from "vitest";
import { weeksOf } from "../../../src/core/scheduling/weeks.ts";
import { day } from "../../support/days.ts";
import { scheduled, steps } from "../../support/schedules.ts";

test("weeks run from Monday to Sunday and sum what happens in them, holidays included", () => {
  const schedule = scheduled({
    steps: steps("a 1h, b 1h, z 0h, c 1h"),
    availability: {
      start: day("2027-12-29"),
      hours: [0, 0, 1, 0, 0, 0, 1],
      off: [{ from: day("2028-01-03"), to: day("2028-01-09") }],
    },
    habits: { exerciseMinutes: 10 },
    reviews: { minutes: 5 },
  });
  expect(weeksOf(schedule)).toEqual([
    {
      monday: "2027-12-27",
      minutes: 120,
      habitMinutes: 20,
      reviewMinutes: 0,
      topics: [
        { topic: "a", minutes: 60 },
        { topic: "b", minutes: 40 },
      ],
      finished: ["a"],
    },
    {
      monday: "2028-01-03",
      minutes: 0,
      habitMinutes: 0,
      reviewMinutes: 0,
      topics: [],
      finished: [],
    },
    {
      monday: "2028-01-10",
      minutes: 115,
      habitMinutes: 20,
      reviewMinutes: 15,
      topics: [
        { topic: "b", minutes: 20 },
        { topic: "z", minutes: 0 },
        { topic: "c", minutes: 60 },
      ],
      finished: ["b", "z", "c"],
    },
  ]);
});

test("a schedule of nothing has no weeks", () => {
  const availability = { start: day("2027-12-29"), hours: [0, 0, 1, 0, 0, 0, 1] } as const;
  expect(weeksOf(scheduled({ steps: [], availability }))).toEqual([]);
});

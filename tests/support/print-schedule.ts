import { neededPace } from "../../src/core/scheduling/deadline.ts";
import { schedule } from "../../src/core/scheduling/schedule.ts";
import { weeksOf } from "../../src/core/scheduling/weeks.ts";
import { day } from "./days.ts";
import { steps } from "./schedules.ts";

/*
 * Prints a schedule over a year of clock changes, and by how many minutes this process's clock
 * differs from UTC in winter and summer, which shows that the time zone asked for is in force.
 */
const request = {
  steps: steps("a 1-3h, b 2-4h, c 20-40h, d 200h"),
  availability: {
    start: day("2026-12-28"),
    hours: [1, 1.5, 0, 1, 1, 2, 2],
    off: [{ from: day("2027-08-01"), to: day("2027-08-14") }],
  },
  habits: { exerciseMinutes: 10, projectHours: 2, monthlyReviewHours: 1, assessmentHours: 3 },
  reviews: { weeksBeyond: 8 },
} as const;
const answer = schedule(request);
console.log(
  JSON.stringify({
    offsets: [0, 6].map((month) => new Date(2027, month, 1).getTimezoneOffset()),
    answer,
    weeks: answer.kind === "schedule" ? weeksOf(answer) : [],
    pace: neededPace({ ...request, by: day("2027-11-07") }),
  }),
);

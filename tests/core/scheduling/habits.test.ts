import { describe, expect, it } from "vitest";
import { dayTimes, leavesTime, usualMonth } from "../../../src/core/scheduling/habits.ts";
import { day } from "../../support/days.ts";
import { lines, scheduled, steps } from "../../support/schedules.ts";

const daily = { start: day("2027-03-01"), hours: [1, 1, 1, 1, 1, 1, 0] } as const;

describe("exercise", () => {
  it("opens every study day, and is all of a day that is shorter", () => {
    const { blocks } = scheduled({
      steps: steps("a 1h"),
      availability: { ...daily, hours: [1, 0.25, 0, 1, 0, 0, 0] },
      habits: { exerciseMinutes: 20 },
    });
    expect(lines(blocks)).toEqual([
      "03-01 exercise 20",
      "03-01 a 1/2 40",
      "03-02 exercise 15",
      "03-04 exercise 20",
      "03-04 a 2/2 20",
    ]);
  });
});

describe("the project", () => {
  it("has the last study hours of the week", () => {
    const { blocks } = scheduled({
      steps: steps("a 4h, b 0.5h"),
      availability: daily,
      habits: { projectHours: 2.5 },
    });
    expect(lines(blocks)).toEqual([
      "03-01 a 1/5 60",
      "03-02 a 2/5 60",
      "03-03 a 3/5 60",
      "03-04 a 4/5 30",
      "03-04 project 30",
      "03-05 project 60",
      "03-06 project 60",
      "03-08 a 5/5 30",
      "03-08 b 1/1 30",
    ]);
  });

  it("has the same share of a week shortened by the start or by days off", () => {
    const week = [60, 60, 60, 60, 60, 60, 0];
    const projectOn = (open: (day: number) => number) => {
      const timeOn = dayTimes({ projectHours: 3 }, week, open);
      return [0, 1, 2, 3, 4, 5, 6].map((weekday) => timeOn(weekday).project);
    };
    const whole = (weekday: number) => week[weekday] ?? 0;
    expect(projectOn(whole)).toEqual([0, 0, 0, 60, 60, 60, 0]);
    expect(projectOn((weekday) => (weekday < 4 ? 0 : whole(weekday)))).toEqual([
      0, 0, 0, 0, 0, 60, 0,
    ]);
    expect(projectOn((weekday) => (weekday === 5 ? 0 : whole(weekday)))).toEqual([
      0, 0, 30, 60, 60, 0, 0,
    ]);
    expect(projectOn(() => 0)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("the monthly review and the quarterly assessment", () => {
  const { blocks } = scheduled({
    steps: steps("a 105h"),
    availability: daily,
    habits: { monthlyReviewHours: 0.5, assessmentHours: 1.5 },
  });
  const occasions = lines(blocks.filter(({ kind }) => kind === "habit"));

  it("come every month and every third, on the day or the next study day, before the topics", () => {
    expect(occasions).toEqual([
      "04-01 monthly review 30",
      "05-01 monthly review 30",
      "06-01 monthly review 30",
      "06-01 quarterly assessment 30",
      "06-02 quarterly assessment 60",
      "07-01 monthly review 30",
    ]);
    const first = blocks.findIndex(({ kind }) => kind === "habit");
    expect(blocks[first + 1]?.day).toBe("2027-04-01");
    expect(blocks[first + 1]?.kind).toBe("study");
  });

  it("are counted from the first day of learning, not from a later start", () => {
    const { blocks } = scheduled({
      steps: steps("a 40h"),
      availability: { ...daily, start: day("2027-05-20") },
      habits: { assessmentHours: 1, monthlyReviewHours: 1, since: daily.start },
    });
    expect(lines(blocks.filter(({ kind }) => kind === "habit"))).toEqual([
      "06-01 monthly review 60",
      "06-02 quarterly assessment 60",
      "07-01 monthly review 60",
    ]);
  });

  it("move past days off", () => {
    const { blocks } = scheduled({
      steps: steps("a 30h"),
      availability: { ...daily, off: [{ from: day("2027-04-01"), to: day("2027-04-10") }] },
      habits: { monthlyReviewHours: 1 },
    });
    expect(lines(blocks.filter(({ kind }) => kind === "habit"))).toEqual([
      "04-12 monthly review 60",
    ]);
  });
});

describe("the usual month", () => {
  const week = [60, 60, 60, 60, 60, 60, 0];
  const weeks = 365.2425 / 84;

  it("holds the weeks of a twelfth of a year and what the habits ask for in it", () => {
    const habits = {
      exerciseMinutes: 70,
      projectHours: 1,
      assessmentHours: 3,
      monthlyReviewHours: 2,
    };
    const { there, asked } = usualMonth(habits, week);
    expect(there).toBeCloseTo(360 * weeks);
    expect(asked).toBeCloseTo(360 * weeks + 60 * weeks + 60 + 120);
  });

  it("leaves time when the habits ask for less than there is", () => {
    expect(leavesTime(usualMonth({ projectHours: 5.9 }, week))).toBe(true);
    expect(leavesTime(usualMonth({ projectHours: 6 }, week))).toBe(false);
  });
});

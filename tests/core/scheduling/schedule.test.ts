import { describe, expect, it } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { spreadOverWeek } from "../../../src/core/scheduling/availability.ts";
import type { Block } from "../../../src/core/scheduling/blocks.ts";
import { nastyIds } from "../../support/curricula.ts";
import { day } from "../../support/days.ts";
import { lines, scheduled, steps } from "../../support/schedules.ts";

const monday = day("2027-03-01");
const evenings = { start: monday, hours: [1, 1, 1, 1, 1, 0, 0] } as const;

describe("a schedule", () => {
  it("gives each day its hours, splits topics over days and lets several share one", () => {
    const { blocks } = scheduled({ steps: steps("a 1.5h, b 0.25h, c 1h"), availability: evenings });
    expect(lines(blocks)).toEqual([
      "03-01 a 1/2 60",
      "03-02 a 2/2 30",
      "03-02 b 1/1 15",
      "03-02 c 1/2 15",
      "03-03 c 2/2 45",
    ]);
  });

  it("passes over weekdays without hours and days off", () => {
    const off = [day("2027-03-02"), { from: day("2027-03-04"), to: day("2027-03-08") }];
    const { blocks } = scheduled({ steps: steps("a 4h"), availability: { ...evenings, off } });
    expect(blocks.map((block) => block.day.slice(5))).toEqual(["03-01", "03-03", "03-09", "03-10"]);
  });

  it("counts by the middle of the hours and finishes between low and high", () => {
    const { finish, topics } = scheduled({
      steps: steps("a 1-3h, b 2-4h"),
      availability: evenings,
    });
    expect(finish).toEqual({ low: "2027-03-03", middle: "2027-03-05", high: "2027-03-09" });
    expect(topics).toEqual([
      { topic: "a", start: "2027-03-01", finish: "2027-03-02", minutes: 120 },
      { topic: "b", start: "2027-03-03", finish: "2027-03-05", minutes: 180 },
    ]);
  });

  it("gives a topic without hours a block of no length on the day it is reached", () => {
    const { blocks } = scheduled({
      steps: steps("x 0h, a 1h, y 0h, b 1h"),
      availability: evenings,
    });
    expect(lines(blocks)).toEqual([
      "03-01 x 1/1 0",
      "03-01 a 1/1 60",
      "03-01 y 1/1 0",
      "03-02 b 1/1 60",
    ]);
  });

  it("of nothing is finished on the start day", () => {
    const { blocks, finish } = scheduled({ steps: [], availability: evenings });
    expect(blocks).toEqual([]);
    expect(finish).toEqual({ low: monday, middle: monday, high: monday });
  });

  it("has no dust of fractions", () => {
    const thirds = Array.from({ length: 30 }, (_, place) => `t${place} 0.1h`).join(", ");
    const { blocks } = scheduled({ steps: steps(thirds), availability: evenings });
    expect(blocks.map(({ minutes }) => minutes)).toEqual(Array(30).fill(6));
    expect(blocks.at(-1)?.day).toBe("2027-03-03");
  });

  it("takes any id", () => {
    const { topics } = scheduled({
      steps: nastyIds.map((id) => ({ topic: TopicId(id), hours: [1, 1] })),
      availability: { start: monday, hours: spreadOverWeek(6) },
    });
    expect(topics.map(({ topic }) => topic)).toEqual(nastyIds);
  });

  it("travels as JSON and by message", () => {
    const answer = scheduled({
      steps: steps("a 1-3h, b 2-4h"),
      availability: evenings,
      habits: { exerciseMinutes: 10 },
      reviews: { weeksBeyond: 4 },
    });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(structuredClone(answer)).toEqual(answer);
  });
});

describe("scheduling again from a later day", () => {
  it("plans what is left of each topic from that day on", () => {
    const [a, b] = steps("a 3h, b 1h");
    if (!a || !b) throw new Error("There are two steps.");
    const { blocks, finish } = scheduled({
      steps: [{ ...a, spent: 1.75 }, b],
      availability: { ...evenings, start: day("2027-03-05") },
    });
    expect(lines(blocks)).toEqual([
      "03-05 a 1/2 60",
      "03-08 a 2/2 15",
      "03-08 b 1/2 45",
      "03-09 b 2/2 15",
    ]);
    expect(finish.middle).toBe("2027-03-09");
  });

  it("on the way gives the rest of the schedule that was followed", () => {
    const all = steps("a 2h, b 1-2h, c 0.5h, d 3h");
    const habits = { exerciseMinutes: 10, monthlyReviewHours: 1, since: monday };
    const whole = scheduled({ steps: all, availability: evenings, habits, reviews: {} });
    const today = day("2027-03-04");
    const finished = whole.topics.filter(({ finish }) => finish < today);
    const spentOn = (topic: TopicId) =>
      whole.blocks.reduce(
        (sum, block) =>
          block.kind === "study" && block.topic === topic && block.day < today
            ? sum + block.minutes / 60
            : sum,
        0,
      );
    const rest = scheduled({
      steps: all
        .filter((step) => !finished.some(({ topic }) => topic === step.topic))
        .map((step) => ({ ...step, spent: spentOn(step.topic) })),
      availability: { ...evenings, start: today },
      habits,
      reviews: { learnt: finished.map(({ topic, finish }) => ({ topic, finished: finish })) },
    });
    const plain = (blocks: readonly Block[]) =>
      lines(blocks).map((line) => line.replace(/ \d+\/\d+ /, " "));
    expect(finished.length).toBeGreaterThan(0);
    expect(plain(rest.blocks)).toEqual(plain(whole.blocks.filter((block) => block.day >= today)));
  });

  it("asks no more of a topic on which more than its hours were spent", () => {
    const [a] = steps("a 1-2h");
    if (!a) throw new Error("There is one step.");
    const { blocks } = scheduled({ steps: [{ ...a, spent: 5 }], availability: evenings });
    expect(lines(blocks)).toEqual(["03-01 a 1/1 0"]);
  });
});

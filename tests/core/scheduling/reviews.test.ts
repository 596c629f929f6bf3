import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { describe, expect, it } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { dayAt, dayNumber } from "../../../src/core/scheduling/day.ts";
import { day } from "../../support/days.ts";
import { lines, scheduled, steps } from "../../support/schedules.ts";

const daily = { start: day("2027-03-01"), hours: [1, 1, 1, 1, 1, 1, 1] } as const;

describe("reviews", () => {
  it("fall due when the scheduler's own cards do", () => {
    const { blocks } = scheduled({
      steps: steps("a 1h, b 300h"),
      availability: daily,
      reviews: { share: 1 },
    });
    const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
    const due: string[] = [];
    let card = createEmptyCard(new Date("2027-03-01T00:00:00Z"));
    for (let review = 0; review < 4; review += 1) {
      card = scheduler.next(card, card.due, Rating.Good).card;
      due.push(card.due.toISOString().slice(0, 10));
    }
    const reviews = blocks.filter((block) => block.kind === "review" && block.topic === "a");
    expect(reviews.map((block) => block.day)).toEqual(due);
  });

  it("take their time before the topics and out of the day's hours", () => {
    const { blocks } = scheduled({ steps: steps("a 1h, b 3h"), availability: daily, reviews: {} });
    expect(lines(blocks)).toEqual([
      "03-01 a 1/1 60",
      "03-02 b 1/4 60",
      "03-03 b 2/4 60",
      "03-04 review a 10",
      "03-04 b 3/4 50",
      "03-05 b 4/4 10",
    ]);
  });

  it("take at most their share of a day; the rest comes on the next days", () => {
    const { blocks } = scheduled({
      steps: steps("a 0.25h, b 0.25h, c 0.5h, d 4h"),
      availability: daily,
      reviews: { minutes: 12, share: 0.3 },
    });
    expect(lines(blocks.filter(({ kind }) => kind === "review"))).toEqual([
      "03-04 review a 12",
      "03-04 review b 6",
      "03-05 review b 6",
      "03-05 review c 12",
    ]);
  });

  it("stop at the finish, or the weeks after it that were asked for, on study days only", () => {
    const request = {
      steps: steps("a 1h"),
      availability: { ...daily, off: [day("2027-03-04")] },
      habits: { exerciseMinutes: 0, monthlyReviewHours: 1 },
    };
    expect(lines(scheduled({ ...request, reviews: {} }).blocks)).toEqual(["03-01 a 1/1 60"]);
    const beyond = scheduled({ ...request, reviews: { weeksBeyond: 4 } });
    expect(lines(beyond.blocks).slice(1)).toEqual(["03-05 review a 10", "03-21 review a 10"]);
    expect(beyond.finish.middle).toBe("2027-03-01");
  });

  it("that found no time are listed as waiting", () => {
    const { blocks, waiting } = scheduled({
      steps: steps("a 0.5h, b 0.5h, c 3h"),
      availability: daily,
      reviews: { minutes: 60, share: 0.5 },
    });
    expect(lines(blocks.filter(({ kind }) => kind === "review"))).toEqual([
      "03-04 review a 30",
      "03-05 review a 30",
    ]);
    expect(waiting).toEqual([{ topic: "b", due: "2027-03-04" }]);
  });

  it("go on for topics learnt before the start", () => {
    const learnt = [{ topic: TopicId("old"), finished: day("2027-02-01") }];
    const { blocks } = scheduled({
      steps: steps("a 50h"),
      availability: daily,
      reviews: { learnt },
    });
    const dates = [3, 17, 74].map((days) => dayAt(dayNumber(day("2027-02-01")) + days));
    expect(dates).toEqual(["2027-02-04", "2027-02-18", "2027-04-16"]);
    expect(lines(blocks.filter(({ kind }) => kind === "review"))).toEqual(["04-16 review old 10"]);
  });
});

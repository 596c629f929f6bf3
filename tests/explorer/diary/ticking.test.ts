import { describe, expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import type { Block } from "../../../src/core/scheduling/blocks.ts";
import { isTicked } from "../../../src/explorer/diary/diary.ts";
import { createExplorer, type Explorer } from "../../../src/explorer/explorer.ts";
import { answersTo } from "../../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { lines } from "../../support/schedules.ts";
import { memoryStorage } from "../memory-storage.ts";

const [a, b, c] = [TopicId("a"), TopicId("b"), TopicId("c")];
const curriculum = curriculumOf("a 2h\nb 1h: a\nc 3h: b\nd 9h");
const oneHourADay = [1, 1, 1, 1, 1, 1, 1] as const;

/** On Monday 1 March 2027, with an hour a day for a, b and c. */
function onTheWay(storage = memoryStorage()): Explorer {
  const planner = inPagePlanner(() => noLimit, answersTo);
  const explorer = createExplorer(savedLearner(storage), planner, "2027-03-01");
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  explorer.actions.aim({ kind: "topic", topic: c });
  explorer.actions.setTimes({ hours: oneHourADay });
  explorer.actions.showWayTab("calendar");
  return explorer;
}

const answerOf = ({ getState }: Explorer) => getState().answers.calendar?.answer;

function blocksOf(explorer: Explorer): readonly Block[] {
  const made = answerOf(explorer)?.schedule;
  return made?.kind === "schedule" ? made.blocks : [];
}

function blockAt(explorer: Explorer, place: number): Block {
  const block = blocksOf(explorer)[place];
  if (!block) throw new Error("The calendar is shorter.");
  return block;
}

describe("a block that is ticked off", () => {
  test("stays where it is today, and is not planned again tomorrow", () => {
    const explorer = onTheWay();
    const before = lines(blocksOf(explorer));
    const block = blockAt(explorer, 0);
    explorer.actions.tick(block, true);
    expect(lines(blocksOf(explorer))).toEqual(before);
    expect(isTicked(explorer.getState().times.done, block)).toBe(true);
    expect(explorer.getState().announcement).toBe("a. Done: 1 h.");
    explorer.actions.setToday("2027-03-02");
    expect(lines(blocksOf(explorer)).slice(0, 2)).toEqual(["03-02 a 1/1 60", "03-03 b 1/1 60"]);
  });

  test("makes its topic known when it was the last one, and the day stays as it is", () => {
    const explorer = onTheWay();
    explorer.actions.tick(blockAt(explorer, 0), true);
    explorer.actions.setToday("2027-03-02");
    explorer.actions.tick(blockAt(explorer, 0), true);
    expect(explorer.getState().learner.marks.get(a)).toBe("known");
    expect(explorer.getState().announcement).toBe("a: known. 2 to go.");
    expect(lines(blocksOf(explorer)).slice(0, 2)).toEqual(["03-02 a 1/1 60", "03-03 b 1/1 60"]);
    explorer.actions.tick(blockAt(explorer, 0), false);
    expect(explorer.getState().learner.marks.has(a)).toBe(false);
    expect(explorer.getState().times.done.map(({ day }) => day)).toEqual(["2027-03-01"]);
  });

  test("is there again on the next visit", () => {
    const storage = memoryStorage();
    const explorer = onTheWay(storage);
    explorer.actions.tick(blockAt(explorer, 0), true);
    const { done } = explorer.getState().times;
    expect(done).toEqual([{ day: "2027-03-01", deed: "study", thing: "a", minutes: 60 }]);
    expect(onTheWay(storage).getState().times.done).toEqual(done);
  });

  test("of a habit is forgotten when it is of no use any more", () => {
    const explorer = onTheWay();
    explorer.actions.setTimes({ habits: new Set(["exercise"]) });
    explorer.actions.tick(blockAt(explorer, 0), true);
    expect(explorer.getState().announcement).toBe("Done: 10 min.");
    explorer.actions.setToday("2027-03-02");
    explorer.actions.tick(blockAt(explorer, 0), true);
    expect(explorer.getState().times.done).toEqual([
      { day: "2027-03-02", deed: "habit", thing: "exercise", minutes: 10 },
    ]);
  });
});

describe("a plan that has begun", () => {
  /** On Friday 5 March, four hours of the plan behind. */
  function later(): Explorer {
    const explorer = onTheWay();
    explorer.actions.setTimes({ start: "2027-03-01" });
    explorer.actions.setToday("2027-03-05");
    return explorer;
  }

  test("of which nothing was done is behind by all that was planned", () => {
    expect(answerOf(later())).toMatchObject({
      schedule: { start: "2027-03-01", finish: { middle: "2027-03-06" } },
      lag: {
        minutes: 240,
        missed: [a, b, c],
        moved: { start: "2027-03-05", finish: { middle: "2027-03-10" } },
      },
    });
  });

  test("is behind by less with what is known by now, what that needs, and what was ticked off", () => {
    const explorer = later();
    explorer.actions.tick(blockAt(explorer, 4), true);
    expect(answerOf(explorer)?.lag).toMatchObject({ minutes: 180 });
    explorer.actions.mark(b, "known");
    expect(answerOf(explorer)).toMatchObject({ schedule: { finish: { middle: "2027-03-06" } } });
    expect(answerOf(explorer)?.lag).toBeUndefined();
  });

  test("is ahead of itself when more is known", () => {
    const explorer = onTheWay();
    explorer.actions.setTimes({ start: "2027-03-01" });
    explorer.actions.mark(b, "known");
    explorer.actions.setToday("2027-03-02");
    expect(answerOf(explorer)?.lag).toMatchObject({ minutes: -120, missed: [] });
  });

  test("begins anew from today in one step, with what was done kept as done", () => {
    const explorer = later();
    explorer.actions.mark(a, "known");
    explorer.actions.setToday("2027-03-06");
    explorer.actions.setTimes({ start: "2027-03-06" });
    expect(answerOf(explorer)?.lag).toBeUndefined();
    expect(lines(blocksOf(explorer))).toEqual([
      "03-06 b 1/1 60",
      "03-07 c 1/3 60",
      "03-08 c 2/3 60",
      "03-09 c 3/3 60",
    ]);
  });

  test("counts nothing that its goal does not rest on, and lists no week that is over", () => {
    const explorer = later();
    explorer.actions.mark(TopicId("d"), "known");
    expect(answerOf(explorer)?.lag).toMatchObject({ minutes: 240 });
    explorer.actions.setToday("2027-03-08");
    expect(answerOf(explorer)?.weeks).toEqual([]);
  });

  test("judges a deadline by what is left from today on", () => {
    const explorer = later();
    explorer.actions.setTimes({ by: "2027-03-10" });
    expect(answerOf(explorer)?.pace).toMatchObject({ figures: { middle: { enoughNow: true } } });
    explorer.actions.setTimes({ by: "2027-03-09" });
    expect(answerOf(explorer)?.pace).toMatchObject({ figures: { middle: { enoughNow: false } } });
  });
});

test("what was learnt goes on being reviewed", () => {
  const explorer = onTheWay();
  explorer.actions.mark(a, "known");
  explorer.actions.setTimes({ reviews: true });
  explorer.actions.setToday("2027-03-02");
  expect(blocksOf(explorer).filter(({ kind }) => kind === "review")[0]).toMatchObject({ topic: a });
});

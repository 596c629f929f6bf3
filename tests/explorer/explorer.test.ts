import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner, type TextStorage } from "../../src/explorer/saved-learner.ts";
import { isAbridged, openCurriculum } from "../../src/explorer/state.ts";
import { wayOf } from "../../src/explorer/way.ts";
import { noWishes } from "../../src/explorer/wishes.ts";
import { curriculumOf, nastyIds } from "../support/curricula.ts";
import { forbiddenStorage, memoryStorage } from "./memory-storage.ts";

const chain = curriculumOf("a\nb: a\nc: b\nd", {
  title: "Chain",
  goals: [{ id: "end", title: "The end", summary: "All of it.", topics: ["c"] }],
});
const [a, b, c] = [TopicId("a"), TopicId("b"), TopicId("c")];
const theEnd = { kind: "goal", goal: GoalId("end") } as const;

const explorerOn = (storage: TextStorage) =>
  createExplorer(
    savedLearner(storage),
    inPagePlanner(() => noLimit, answersTo),
    "2027-03-01",
  );

function opened(curriculum: Curriculum, storage: TextStorage = memoryStorage()): Explorer {
  const explorer = explorerOn(storage);
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  return explorer;
}

describe("opening", () => {
  test("starts loading and then says what was opened", () => {
    const explorer = explorerOn(memoryStorage());
    expect(explorer.getState().opening.status).toBe("loading");
    explorer.actions.open({ status: "open", open: { curriculum: chain, layouts: [] } });
    expect(explorer.getState().announcement).toBe("Chain: 4 topics.");
  });

  test("says how much is wrong with a broken curriculum", () => {
    const explorer = explorerOn(memoryStorage());
    const place = { file: "x", line: 1, column: 1 };
    const problem = { code: "x", severity: "error", message: "m", mend: "n", place } as const;
    explorer.actions.open({ status: "broken", source: "x", problems: [problem] });
    expect(explorer.getState().announcement).toBe("This curriculum cannot be shown: 1 problem.");
  });

  test("nothing happens to a page that is still loading", () => {
    const explorer = explorerOn(memoryStorage());
    const before = explorer.getState();
    explorer.actions.select(a);
    explorer.actions.mark(a, "known");
    explorer.actions.aim(theEnd);
    expect(explorer.getState()).toEqual(before);
  });
});

describe("texts that arrive later", () => {
  const abridged = { curriculum: chain, layouts: [], whole: "curriculum.json" };
  const whole = curriculumOf("a\nb: a\nc: b\nd", { title: "Chain, told at length" });
  const openedAbridged = () => {
    const explorer = explorerOn(memoryStorage());
    explorer.actions.open({ status: "open", open: abridged });
    explorer.actions.select(b);
    return explorer;
  };

  test("take the place of nothing else", () => {
    const explorer = openedAbridged();
    const { opening: _, ...before } = explorer.getState();
    expect(isAbridged(explorer.getState())).toBe(true);
    explorer.actions.complete({ status: "open", open: { curriculum: whole, layouts: [] } });
    const { opening, ...after } = explorer.getState();
    expect(openCurriculum({ ...after, opening })).toBe(whole);
    expect(isAbridged(explorer.getState())).toBe(false);
    expect({ ...after, answers: {} }).toEqual({ ...before, answers: {} });
  });

  test.each([
    ["cannot be read", { status: "broken", source: "x", problems: [] }],
    [
      "belong to other topics",
      { status: "open", open: { curriculum: curriculumOf("a\nb\nc\ne"), layouts: [] } },
    ],
  ] as const)("that %s leave the map as it is, and say so", (_, other) => {
    const explorer = openedAbridged();
    explorer.actions.complete(other);
    expect(openCurriculum(explorer.getState())).toBe(chain);
    expect(explorer.getState().notice).toBe("noTexts");
  });

  test("come too late where another curriculum was opened", () => {
    const explorer = opened(chain);
    explorer.actions.complete({ status: "open", open: { curriculum: whole, layouts: [] } });
    expect(openCurriculum(explorer.getState())).toBe(chain);
  });
});

describe("selecting", () => {
  test("says the topic and how it stands, and raises a lowered sheet", () => {
    const explorer = opened(chain);
    explorer.actions.setSheet("low");
    explorer.actions.select(b);
    expect(explorer.getState()).toMatchObject({
      selected: b,
      sheet: { shows: "topic", height: "half" },
      announcement: "b: needs more first.",
    });
  });

  test("says the number of a step", () => {
    const explorer = opened(chain);
    explorer.actions.aim(theEnd);
    explorer.actions.select(b);
    expect(explorer.getState().announcement).toBe("b: needs more first. Step 2.");
  });

  test("closing a topic gives the sheet to the way, or to the map when there is none", () => {
    const explorer = opened(chain);
    explorer.actions.select(b);
    explorer.actions.select(undefined);
    expect(explorer.getState().sheet).toEqual({ shows: "goal", height: "low" });
    explorer.actions.aim(theEnd);
    explorer.actions.select(b);
    explorer.actions.select(undefined);
    expect(explorer.getState().sheet).toEqual({ shows: "goal", height: "half" });
  });

  test("ignores a topic that is not there", () => {
    const explorer = opened(chain);
    explorer.actions.select(a);
    explorer.actions.select(TopicId("nowhere"));
    expect(explorer.getState().selected).toBe(a);
  });
});

describe("marking", () => {
  test("says what can be learnt now", () => {
    const explorer = opened(chain);
    explorer.actions.mark(a, "known");
    expect(explorer.getState().announcement).toBe("a: known. 2 topics ready to learn.");
  });

  test("says how much of the way is left, and when it ends", () => {
    const explorer = opened(chain);
    explorer.actions.aim(theEnd);
    explorer.actions.mark(a, "known");
    expect(explorer.getState().announcement).toBe("a: known. 2 to go.");
    explorer.actions.mark(c, "known");
    expect(explorer.getState().announcement).toBe(
      "c: known, and 1 topic it needs. The goal is reached.",
    );
  });

  test("does not offer what was set aside", () => {
    const explorer = opened(chain);
    explorer.actions.mark(TopicId("d"), "aside");
    expect(explorer.getState().announcement).toBe("d: set aside. 1 topic ready to learn.");
  });

  test("can be taken back", () => {
    const explorer = opened(chain);
    explorer.actions.mark(a, "learning");
    explorer.actions.mark(a, undefined);
    expect(explorer.getState().learner.marks.size).toBe(0);
  });

  test("works for topics with the names of an object's own parts", () => {
    const explorer = opened(curriculumOf(nastyIds.join("\n")));
    for (const id of nastyIds) explorer.actions.mark(TopicId(id), "known");
    expect([...explorer.getState().learner.marks.keys()]).toEqual([...nastyIds]);
  });
});

describe("aiming", () => {
  test("says how long the way is and shows it", () => {
    const explorer = opened(chain);
    explorer.actions.showColumn("topic");
    explorer.actions.aim(theEnd);
    expect(explorer.getState()).toMatchObject({
      target: theEnd,
      sheet: { shows: "goal" },
      announcement: "The way to The end: 3 topics to learn, 3 hours.",
    });
  });

  test("says why a goal cannot be reached", () => {
    const explorer = opened(curriculumOf("a retired\nb: a"));
    explorer.actions.aim({ kind: "topic", topic: b });
    expect(explorer.getState().announcement).toContain("retired");
  });

  test("can be given up", () => {
    const explorer = opened(chain);
    explorer.actions.aim(theEnd);
    explorer.actions.aim(undefined);
    expect(explorer.getState().target).toBeUndefined();
  });
});

describe("what is ready", () => {
  test("is ranked by what it opens, at any remove, while there is no goal", () => {
    const explorer = opened(curriculumOf("x\na\nb: a\nc: b"));
    const ready = () => explorer.getState().answers.ready?.answer.map(({ topic }) => topic);
    expect(ready()).toEqual(["a", "x"]);
    explorer.actions.mark(a, "known");
    expect(ready()).toEqual(["b", "x"]);
  });
});

describe("wishes", () => {
  const forked = curriculumOf("x 1h\ny 9h\nz: x | y");
  const toZ = { kind: "topic", topic: TopicId("z") } as const;

  test("change the way, and what it is now is said", () => {
    const explorer = opened(forked);
    explorer.actions.aim(toZ);
    explorer.actions.wish({ prefer: [{ take: TopicId("y") }] });
    expect([...(wayOf(explorer.getState())?.numbers.keys() ?? [])]).toEqual(["y", "z"]);
    expect(explorer.getState().announcement).toBe("The way to z: 2 topics to learn, 10 hours.");
  });

  test("for another order are called by its name, and wishes for hours by nothing", () => {
    const explorer = opened(forked);
    explorer.actions.aim(toZ);
    explorer.actions.wish({ by: "near" });
    expect(explorer.getState().announcement).toBe("Little time between learning and use. 2 to go.");
    explorer.actions.wish({ within: 3 });
    expect(explorer.getState()).toMatchObject({
      announcement: "Little time between learning and use. 2 to go.",
      unspoken: undefined,
    });
  });

  test("are there again on the next visit, and so are the times", () => {
    const storage = memoryStorage();
    const before = opened(forked, storage);
    before.actions.wish({ avoid: new Set([TopicId("x")]), within: 40, by: "area" });
    before.actions.setTimes({ by: "2027-09-01", habits: new Set(["exercise"]) });
    const { wishes, times } = opened(forked, storage).getState();
    expect(wishes).toEqual(before.getState().wishes);
    expect(times).toEqual(before.getState().times);
  });

  test("for hours are answered with what fits", () => {
    const explorer = opened(forked);
    explorer.actions.aim(toZ);
    explorer.actions.wish({ within: 1 });
    const { fitting } = explorer.getState().answers;
    expect([...(fitting?.answer.topics ?? [])]).toEqual(["x"]);
  });

  test("for another order are answered only when the orders are looked at", () => {
    const explorer = opened(forked);
    explorer.actions.aim(toZ);
    expect(explorer.getState().answers.orders).toBeUndefined();
    explorer.actions.showWayTab("orders");
    const names = explorer
      .getState()
      .answers.orders?.answer.orders.map(({ ordering }) => ordering.by);
    expect(names).toEqual(["near", "area", "payoff"]);
  });

  test("end with the curriculum they were about", () => {
    const explorer = opened(forked);
    explorer.actions.wish({ fewest: "topics" });
    const other = curriculumOf("a", { id: "other" });
    explorer.actions.open({ status: "open", open: { curriculum: other, layouts: [] } });
    expect(explorer.getState().wishes).toBe(noWishes);
  });
});

describe("the calendar", () => {
  const looking = () => {
    const explorer = opened(chain);
    explorer.actions.aim(theEnd);
    explorer.actions.showWayTab("calendar");
    return explorer;
  };

  test("begins today where no start is given, and follows the times", () => {
    const explorer = looking();
    expect(explorer.getState().answers.calendar?.answer.schedule).toMatchObject({
      kind: "schedule",
      start: "2027-03-01",
      finish: { middle: "2027-03-05" },
    });
    explorer.actions.setTimes({ start: "2027-03-08", by: "2027-04-01" });
    expect(explorer.getState().answers.calendar?.answer).toMatchObject({
      schedule: { start: "2027-03-08" },
      pace: { kind: "needed pace", by: "2027-04-01" },
    });
  });

  test("stays as it was laid out when the start is past; months are counted from that", () => {
    const explorer = looking();
    explorer.actions.setTimes({ start: "2027-02-03", habits: new Set(["review"]) });
    const answer = explorer.getState().answers.calendar?.answer;
    expect(answer?.schedule).toMatchObject({ kind: "schedule", start: "2027-02-03" });
    expect(answer?.lag).toMatchObject({ minutes: 180, moved: { start: "2027-03-01" } });
    const moved = answer?.lag?.moved;
    const blocks = moved?.kind === "schedule" ? moved.blocks : [];
    expect(blocks.find((block) => block.kind === "habit")).toMatchObject({ day: "2027-03-03" });
  });

  test("begins on another day once that has come", () => {
    const explorer = looking();
    explorer.actions.setToday("2027-03-02");
    expect(explorer.getState().answers.calendar?.answer.schedule).toMatchObject({
      start: "2027-03-02",
    });
    const { clock } = explorer.getState();
    explorer.actions.setToday("2027-03-02");
    expect(explorer.getState().clock).toBe(clock);
  });

  test("says what is wrong with a date", () => {
    const explorer = looking();
    explorer.actions.setTimes({ start: "2027-02-30" });
    expect(explorer.getState().answers.calendar?.answer.schedule).toMatchObject({
      kind: "impossible",
      message: "There is no 2027-02-30: February 2027 has 28 days.",
    });
  });

  test("knows habits, days off and reviews", () => {
    const explorer = looking();
    const habits = new Set(["exercise", "project", "review", "assessment"] as const);
    const daysOff = [{ from: "2027-03-01", to: "" }];
    explorer.actions.setTimes({ habits, daysOff, reviews: true });
    const schedule = explorer.getState().answers.calendar?.answer.schedule;
    const blocks = schedule?.kind === "schedule" ? schedule.blocks : [];
    expect(blocks[0]).toMatchObject({ day: "2027-03-03", kind: "habit", habit: "exercise" });
  });
});

describe("what is kept", () => {
  test("marks and goal are there again on the next visit", () => {
    const storage = memoryStorage();
    const first = opened(chain, storage);
    first.actions.mark(a, "known");
    first.actions.aim(theEnd);
    const { learner, target } = opened(chain, storage).getState();
    expect([...learner.marks]).toEqual([["a", "known"]]);
    expect(target).toEqual(theEnd);
  });

  test("the theme is there before anything is loaded", () => {
    const storage = memoryStorage();
    opened(chain, storage).actions.setTheme("dark");
    expect(explorerOn(storage).getState().theme).toBe("dark");
  });

  test("marks made in another window are taken over", () => {
    const storage = memoryStorage();
    const here = opened(chain, storage);
    opened(chain, storage).actions.mark(a, "known");
    here.actions.recallAgain();
    expect(here.getState().learner.marks.get(a)).toBe("known");
  });

  test("another window that wrote nonsense takes nothing away here", () => {
    const storage = memoryStorage();
    const here = opened(chain, storage);
    here.actions.mark(a, "known");
    storage.setItem("prereq/learner/test", "{");
    here.actions.recallAgain();
    expect(here.getState().learner.marks.get(a)).toBe("known");
  });

  test("a window that changed nothing is not spoken of", () => {
    const here = opened(chain);
    here.actions.select(a);
    here.actions.recallAgain();
    expect(here.getState().announcement).toBe("a: ready to learn.");
  });

  test("a notice stays until it is dismissed", () => {
    const explorer = opened(chain, memoryStorage([["prereq/learner/test", "{"]]));
    explorer.actions.mark(a, "known");
    expect(explorer.getState().notice).toBe("setAside");
  });

  test("a notice is raised once, not again with every mark", () => {
    const explorer = opened(chain, forbiddenStorage);
    expect(explorer.getState().notice).toBe("memoryOnly");
    explorer.actions.dismissNotice();
    explorer.actions.mark(a, "known");
    expect(explorer.getState().notice).toBeUndefined();
    expect(explorer.getState().learner.marks.get(a)).toBe("known");
  });
});

describe("the narrow screen", () => {
  test("the outline gets the room", () => {
    const explorer = opened(chain);
    explorer.actions.show("outline");
    expect(explorer.getState()).toMatchObject({ view: "outline", sheet: { height: "low" } });
  });

  test("a column that is called for comes up, and a tall sheet stays tall", () => {
    const explorer = opened(chain);
    explorer.actions.setSheet("low");
    explorer.actions.showColumn("topic");
    expect(explorer.getState().sheet).toEqual({ shows: "topic", height: "half" });
    explorer.actions.setSheet("tall");
    explorer.actions.showColumn("goal");
    expect(explorer.getState().sheet).toEqual({ shows: "goal", height: "tall" });
  });
});

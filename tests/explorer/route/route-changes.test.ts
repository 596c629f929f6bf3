import { describe, expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { createExplorer } from "../../../src/explorer/explorer.ts";
import { answersTo } from "../../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { newJourney } from "../../../src/explorer/route/route-state.ts";
import { seenRoute } from "../../../src/explorer/route/seen-route.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { parseRecord, writeRecord } from "../../../src/explorer/saved-record.ts";
import { wayOf } from "../../../src/explorer/way.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";
import { memoryStorage } from "../memory-storage.ts";

const id = TopicId;
const curriculum = curriculumOf("a\nb: a\nc: b\nd: c\ne: a");
const to = (name: string) => ({ kind: "topic", topic: id(name) }) as const;

function explorer(storage = memoryStorage()) {
  const made = createExplorer(
    savedLearner(storage),
    inPagePlanner(() => noLimit, answersTo),
    "2027-03-01",
  );
  made.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  return made;
}

describe("a way that is begun", () => {
  test("asks what is known, once for a goal", () => {
    const { actions, getState } = explorer();
    actions.begin(to("d"));
    expect(getState().route.asking).toBe("ways");
    actions.endAsking();
    expect(getState().route.asking).toBeUndefined();
    actions.aim(undefined);
    actions.begin(to("d"));
    expect(getState().route.asking).toBeUndefined();
    actions.begin(to("e"));
    expect(getState().route.asking).toBe("ways");
  });

  test("asks nothing of somebody who has marks, nor again after a reload", () => {
    const storage = memoryStorage();
    const { actions, getState } = explorer(storage);
    actions.begin(to("d"));
    actions.endAsking();
    const again = explorer(storage);
    again.actions.aim(undefined);
    again.actions.begin(to("d"));
    expect(again.getState().route.asking).toBeUndefined();
    actions.mark(id("a"), "known");
    actions.begin(to("c"));
    expect(getState().route.asking).toBeUndefined();
  });

  test("tells what was learnt on it from what was known before", () => {
    const { actions, getState } = explorer();
    actions.mark(id("a"), "known");
    actions.begin(to("d"));
    actions.mark(id("b"), "known");
    expect([...seenRoute(getState()).finished]).toEqual(["b"]);
    actions.ask("areas");
    actions.know([id("c")], true, "C");
    actions.endAsking();
    expect([...seenRoute(getState()).finished]).toEqual([]);
  });
});

describe("saying what is known", () => {
  test("and taking it back leaves everything as it was", () => {
    const { actions, getState } = explorer();
    actions.begin(to("d"));
    actions.know([id("a"), id("b")], true, "Area");
    expect([...getState().learner.marks.keys()]).toEqual(["a", "b"]);
    expect(getState().announcement).toBe("Area: known. 2 to go.");
    actions.know([id("a"), id("b")], false, "Area");
    expect(getState().learner.marks.size).toBe(0);
  });

  test("takes the mark from what cannot be known without it, and from nothing else", () => {
    const { actions, getState } = explorer();
    actions.begin(to("d"));
    actions.know([id("c"), id("e")], true, "Both");
    actions.know([id("b")], false, "B");
    expect([...getState().learner.marks.keys()]).toEqual(["e"]);
    expect(getState().announcement).toBe("B: not known, 1 mark taken away. 3 to go.");
  });
});

describe("walking along the way", () => {
  test("counts what comes before as behind, and ends where it is left", () => {
    const { actions, getState } = explorer();
    actions.aim(to("d"));
    expect(seenRoute(getState())).toMatchObject({ current: "a", walkedTo: undefined });
    actions.walkTo(id("c"));
    expect(seenRoute(getState())).toMatchObject({ current: "c", walkedTo: 3 });
    actions.walkTo(undefined);
    expect(seenRoute(getState())).toMatchObject({ current: "a", walkedTo: undefined });
  });

  test("closes the open topic, and goes to steps only", () => {
    const { actions, getState } = explorer();
    actions.aim(to("c"));
    actions.select(id("e"));
    actions.walkTo(id("e"));
    expect(getState().selected).toBe("e");
    actions.walkTo(id("b"));
    expect(getState().selected).toBeUndefined();
  });

  test("is over when its place is known, or the goal another", () => {
    const { actions, getState } = explorer();
    actions.aim(to("d"));
    actions.walkTo(id("b"));
    actions.mark(id("b"), "known");
    expect(seenRoute(getState())).toMatchObject({ current: "c", walkedTo: undefined });
    actions.walkTo(id("d"));
    actions.aim(to("c"));
    expect(getState().route.place).toBeUndefined();
    expect(wayOf(getState())?.steps).toHaveLength(1);
  });
});

test("self-checks are ticked, kept, and ticks taken back", () => {
  const storage = memoryStorage();
  const { actions } = explorer(storage);
  actions.tickCheck(id("a"), 0);
  actions.tickCheck(id("a"), 2);
  actions.tickCheck(id("a"), 0);
  const { journey } = explorer(storage).getState();
  expect(journey.ticks).toEqual(new Map([["a", new Set([2])]]));
});

test("a record without a journey is one that was not begun, and is written as before", () => {
  const { getState } = explorer();
  const text = writeRecord(getState());
  expect(text).not.toContain("journey");
  expect(parseRecord(text)?.journey).toEqual(newJourney);
});

test("what was known before is still so under a topic's new id", () => {
  const storage = memoryStorage();
  const { actions } = explorer(storage);
  actions.mark(id("a"), "known");
  actions.begin(to("d"));
  actions.tickCheck(id("a"), 1);
  const description = "start\nb: start\nc: b\nd: c";
  const moved = curriculumOf(description, {
    topics: curriculumFileOf(description).topics.map((topic) =>
      topic.id === "start" ? { ...topic, was: ["a"] } : topic,
    ),
  });
  const made = createExplorer(
    savedLearner(storage),
    inPagePlanner(() => noLimit, answersTo),
    "2027-03-01",
  );
  made.actions.open({ status: "open", open: { curriculum: moved, layouts: [] } });
  expect(made.getState().journey.ticks).toEqual(new Map([["start", new Set([1])]]));
  expect([...seenRoute(made.getState()).finished]).toEqual([]);
});

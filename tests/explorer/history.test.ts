import { describe, expect, test } from "vitest";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { listAim } from "../../src/explorer/aim.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import { nothingKept, recordOf } from "../../src/explorer/saved-record.ts";
import { wayOf } from "../../src/explorer/way.ts";
import { english } from "../../src/language/english.ts";
import { german } from "../../src/language/german.ts";
import { curriculumOf } from "../support/curricula.ts";
import { memoryStorage } from "./memory-storage.ts";

const curriculum = curriculumOf("a\nb: a\nc: b\nd", {
  title: "Chain",
  goals: [{ id: "end", title: "The end", summary: "All of it.", topics: ["c"] }],
});
const [a, b, d] = [TopicId("a"), TopicId("b"), TopicId("d")];
const theEnd = { kind: "goal", goal: GoalId("end") } as const;

function opened(storage = memoryStorage()): Explorer {
  const explorer = createExplorer(
    savedLearner(storage),
    inPagePlanner(() => noLimit, answersTo),
    "2027-03-01",
  );
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  return explorer;
}

const lastSaid = ({ getState }: Explorer) => getState().history.behind.at(-1)?.said(english);

describe("what was done is said", () => {
  test.each<[string, (explorer: Explorer) => void]>([
    ["a marked as known", ({ actions }) => actions.mark(a, "known")],
    ["a marked as learning", ({ actions }) => actions.mark(a, "learning")],
    ["a set aside", ({ actions }) => actions.mark(a, "aside")],
    [
      "Mark of a cleared",
      ({ actions }) => {
        actions.mark(a, "known");
        actions.mark(a, undefined);
      },
    ],
    ["a put on My list", ({ actions }) => actions.list(a, true)],
    [
      "a taken off My list",
      ({ actions }) => {
        actions.list(a, true);
        actions.list(a, false);
      },
    ],
    ["Goal set to The end", ({ actions }) => actions.aim(theEnd)],
    [
      "Goal left",
      ({ actions }) => {
        actions.aim(theEnd);
        actions.aim(undefined);
      },
    ],
    ["Order set to Goals and projects early", ({ actions }) => actions.wish({ by: "payoff" })],
    ["Hour limit changed", ({ actions }) => actions.wish({ within: 3 })],
    ["b avoided", ({ actions }) => actions.wish({ avoid: new Set([b]) })],
    ["Wishes changed", ({ actions }) => actions.wish({ withHelps: true })],
    ["Study hours changed", ({ actions }) => actions.setTimes({ hours: [9, 0, 1, 0, 1, 3, 0] })],
    ["First day changed", ({ actions }) => actions.setTimes({ start: "2027-04-01" })],
    ["Deadline changed", ({ actions }) => actions.setTimes({ by: "2027-04-01" })],
    ["Calendar changed", ({ actions }) => actions.setTimes({ reviews: true })],
    [
      "Progress loaded",
      ({ actions }) =>
        actions.restore({ ...nothingKept, list: new Set([a, b]) }, () => "Progress loaded"),
    ],
  ])("%s", (said, act) => {
    const explorer = opened();
    act(explorer);
    expect(lastSaid(explorer)).toBe(said);
  });

  test("and nothing when nothing changed", () => {
    const explorer = opened();
    explorer.actions.mark(a, undefined);
    explorer.actions.wish({ by: "area" });
    explorer.actions.select(a);
    expect(explorer.getState().history.behind).toEqual([]);
  });
});

describe("undoing", () => {
  test("is said, kept, and can be undone again", () => {
    const storage = memoryStorage();
    const explorer = opened(storage);
    explorer.actions.mark(a, "known");
    explorer.actions.undo();
    expect(explorer.getState().announcement).toBe("Undone: a marked as known.");
    expect(opened(storage).getState().learner.marks.size).toBe(0);
    explorer.actions.redo();
    expect(explorer.getState().announcement).toBe("Done again: a marked as known.");
    expect(opened(storage).getState().learner.marks.get(a)).toBe("known");
  });

  test("is said in the language that is spoken by then", () => {
    const explorer = opened();
    explorer.actions.mark(a, "known");
    explorer.actions.speak(german);
    explorer.actions.undo();
    expect(explorer.getState().announcement).toBe("Rückgängig gemacht: a als bekannt markiert.");
  });

  test("nothing does nothing", () => {
    const explorer = opened();
    const before = explorer.getState();
    explorer.actions.undo();
    explorer.actions.redo();
    expect(explorer.getState()).toEqual(before);
  });

  test("gives everything back that was forgotten", () => {
    const explorer = opened();
    explorer.actions.mark(b, "known");
    explorer.actions.aim(theEnd);
    const before = recordOf(explorer.getState());
    explorer.actions.restore(nothingKept, () => "Everything here forgotten");
    expect(recordOf(explorer.getState())).toEqual(nothingKept);
    explorer.actions.undo();
    expect(recordOf(explorer.getState())).toEqual(before);
  });

  test("a goal ends the questions about it", () => {
    const explorer = opened();
    explorer.actions.aim(theEnd);
    explorer.actions.beginPlacement();
    explorer.actions.undo();
    expect(explorer.getState()).toMatchObject({ target: undefined, placement: undefined });
  });

  test("leaves what another window marked meanwhile", () => {
    const storage = memoryStorage();
    const [here, there] = [opened(storage), opened(storage)];
    here.actions.mark(a, "known");
    there.actions.mark(d, "learning");
    here.actions.undo();
    expect([...here.getState().learner.marks]).toEqual([[d, "learning"]]);
  });

  test("begins anew with another curriculum", () => {
    const explorer = opened();
    explorer.actions.mark(a, "known");
    const other = curriculumOf("a", { id: "other" });
    explorer.actions.open({ status: "open", open: { curriculum: other, layouts: [] } });
    expect(explorer.getState().history.behind).toEqual([]);
  });
});

describe("the list", () => {
  test("is a goal like others, which known topics stay part of", () => {
    const explorer = opened();
    explorer.actions.list(b, true);
    explorer.actions.list(d, true);
    explorer.actions.aim(listAim);
    const way = () => wayOf(explorer.getState());
    expect(way()).toMatchObject({ title: "My list", steps: { length: 3 } });
    explorer.actions.mark(b, "known");
    expect(way()?.steps.map(({ topic }) => topic)).toEqual([d]);
    expect(way()?.done).toEqual([a, b]);
  });

  test("that grew is still the same goal, whose steps stay until the planner answers", () => {
    const explorer = opened();
    explorer.actions.list(b, true);
    explorer.actions.aim(listAim);
    const grown = { ...explorer.getState(), list: new Set([b, d]) };
    expect(wayOf(grown)?.steps).toHaveLength(2);
    expect(wayOf({ ...grown, list: new Set([d]) })?.steps).toEqual([]);
  });

  test("is kept for the next visit, the goal too", () => {
    const storage = memoryStorage();
    const { actions } = opened(storage);
    actions.list(b, true);
    actions.aim(listAim);
    expect(opened(storage).getState()).toMatchObject({ list: new Set([b]), target: listAim });
  });

  test("with nothing left on it is the goal no more", () => {
    const explorer = opened();
    explorer.actions.list(b, true);
    explorer.actions.aim(listAim);
    explorer.actions.list(b, false);
    expect(explorer.getState().target).toBeUndefined();
    explorer.actions.undo();
    expect(explorer.getState()).toMatchObject({ list: new Set([b]), target: listAim });
  });

  test("has nothing on it that is set aside", () => {
    const explorer = opened();
    explorer.actions.list(b, true);
    explorer.actions.mark(b, "aside");
    expect(explorer.getState().list.size).toBe(0);
    explorer.actions.list(b, true);
    expect(explorer.getState().learner.marks.size).toBe(0);
  });
});

import { describe, expect, test } from "vitest";
import { DocumentId, GoalId, TopicId } from "../../src/core/model/ids.ts";
import { noLimit } from "../../src/core/planning/limit.ts";
import { createExplorer, type Explorer } from "../../src/explorer/explorer.ts";
import { noFilters } from "../../src/explorer/filters.ts";
import { amongOf, onlyOf, outlineOf, shownOf } from "../../src/explorer/looking.ts";
import { answersTo } from "../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import { curriculumOf } from "../support/curricula.ts";
import { memoryStorage } from "./memory-storage.ts";

const curriculum = curriculumOf("a @one\nb skill @one: a\nc @two: b\nd @two: a\ne @three", {
  goals: [{ id: "end", title: "The end", summary: "All.", topics: ["c"] }],
});
const theEnd = { kind: "goal", goal: GoalId("end") } as const;
const id = TopicId;

function opened(): Explorer {
  const explorer = createExplorer(
    savedLearner(memoryStorage()),
    inPagePlanner(() => noLimit, answersTo),
    "2027-03-01",
  );
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  return explorer;
}

const sorted = (topics: ReadonlySet<TopicId> | undefined) => topics && [...topics].sort().join("");

describe("filters", () => {
  test("say how many topics are left, and that all are back", () => {
    const { actions, getState } = opened();
    actions.look({ filters: { ...noFilters, kinds: ["concept"] } });
    expect(sorted(amongOf(getState()))).toBe("acde");
    expect(getState().announcement).toBe("4 of 5 topics.");
    actions.look({ filters: noFilters });
    expect(amongOf(getState())).toBeUndefined();
    expect(getState().announcement).toBe("All 5 topics.");
  });

  test("drop what the curriculum does not have", () => {
    const { actions, getState } = opened();
    actions.look({ filters: { ...noFilters, documents: [DocumentId("gone")] } });
    expect(getState().lens.filters).toEqual(noFilters);
  });

  test("follow the marks and the way", () => {
    const { actions, getState } = opened();
    actions.look({ filters: { ...noFilters, states: ["known", "planned"] } });
    expect(sorted(amongOf(getState()))).toBe("");
    actions.mark(id("a"), "known");
    actions.aim(theEnd);
    expect(sorted(amongOf(getState()))).toBe("abc");
  });

  test("give the same set for the same state, so that nothing is drawn twice", () => {
    const { actions, getState } = opened();
    actions.look({ filters: { ...noFilters, kinds: ["concept"] } });
    expect(shownOf(getState())).toBe(shownOf(getState()));
    expect(outlineOf(getState())).toBe(outlineOf(getState()));
  });
});

describe("only this", () => {
  test("keeps a topic with what it needs and opens, and ends with the selection", () => {
    const { actions, getState } = opened();
    actions.select(id("b"));
    actions.look({ only: "topic" });
    expect(sorted(onlyOf(getState()))).toBe("abc");
    expect(getState().announcement).toBe("3 of 5 topics.");
    actions.select(id("d"));
    expect(sorted(onlyOf(getState()))).toBe("ad");
    actions.select(undefined);
    expect(getState().lens.only).toBeUndefined();
    actions.select(id("b"));
    expect(onlyOf(getState())).toBeUndefined();
  });

  test("keeps the way, what is behind included, and whatever is selected; ends with the goal", () => {
    const { actions, getState } = opened();
    actions.mark(id("a"), "known");
    actions.aim(theEnd);
    actions.look({ only: "way" });
    expect(sorted(onlyOf(getState()))).toBe("abc");
    actions.select(id("e"));
    expect(sorted(onlyOf(getState()))).toBe("abce");
    actions.select(undefined);
    expect(sorted(onlyOf(getState()))).toBe("abc");
    actions.aim(undefined);
    expect(getState().lens.only).toBeUndefined();
  });

  test("ends where the goal goes by being undone", () => {
    const { actions, getState } = opened();
    actions.aim({ kind: "topic", topic: id("c") });
    actions.look({ only: "way" });
    actions.undo();
    expect(getState()).toMatchObject({ target: undefined, lens: { only: undefined } });
  });

  test("cannot begin without a topic or a goal", () => {
    const { actions, getState } = opened();
    actions.look({ only: "topic" });
    expect(getState().lens.only).toBeUndefined();
  });

  test("and filters together leave what both leave", () => {
    const { actions, getState } = opened();
    actions.select(id("b"));
    actions.look({ only: "topic" });
    actions.look({ filters: { ...noFilters, kinds: ["concept"] } });
    expect(sorted(shownOf(getState()))).toBe("ac");
  });
});

test("the outline has only areas with something to show, and still says how large they are", () => {
  const { actions, getState } = opened();
  const areas = () =>
    outlineOf(getState()).map(({ area, topics, progress }) => [
      area.id,
      topics.length,
      progress.topics,
    ]);
  expect(areas()).toEqual([
    ["one", 2, 2],
    ["two", 2, 2],
    ["three", 1, 1],
  ]);
  actions.look({ filters: { ...noFilters, kinds: ["skill"] } });
  expect(areas()).toEqual([["one", 1, 2]]);
});

test("documents are shown and hidden with a word", () => {
  const { actions, getState } = opened();
  actions.look({ documents: true });
  expect(getState().announcement).toBe("Documents are shown.");
  actions.look({ documents: false });
  expect(getState().announcement).toBe("Documents are no longer shown.");
});

test("another curriculum is seen as it is", () => {
  const { actions, getState } = opened();
  actions.look({ documents: true, filters: { ...noFilters, kinds: ["skill"] } });
  actions.open({ status: "open", open: { curriculum: curriculumOf("x"), layouts: [] } });
  expect(getState().lens).toEqual({ filters: noFilters, only: undefined, documents: false });
});

import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { readOnlyWhile } from "../../../src/embed/live/read-only.ts";
import { nothingSaid, takeSettings } from "../../../src/embed/live/take-settings.ts";
import { pathOf, tellChanges } from "../../../src/embed/live/tell-changes.ts";
import { createExplorer } from "../../../src/explorer/explorer.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { answersOnTheWay } from "../../../src/explorer/planner/way-answers.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { curriculumOf } from "../../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a\nc: b\nd", {
  goals: [{ id: "end", title: "The end", summary: "All of it.", topics: ["c"] }],
});
const [a, b, d] = [TopicId("a"), TopicId("b"), TopicId("d")];

/** An explorer on the chain, and everything that is told. */
function opened() {
  const explorer = createExplorer(
    savedLearner(undefined),
    inPagePlanner(() => noLimit, answersOnTheWay),
    "2027-03-01",
  );
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  const told: [string, unknown][] = [];
  const tell = (name: string, detail: unknown) => told.push([name, detail]) > 0;
  return { explorer, told, tell };
}

test("known topics, goal and topic are taken together, and the path follows", () => {
  const { explorer, told, tell } = opened();
  takeSettings(explorer, nothingSaid, { known: ["a"], goal: "end", topic: "b" }, tell);
  const state = explorer.getState();
  expect([...state.learner.marks]).toEqual([[a, "known"]]);
  expect(state.target).toEqual({ kind: "goal", goal: "end" });
  expect(state.selected).toBe("b");
  expect(pathOf(state)).toEqual(["b", "c"]);
  expect(told).toEqual([]);
});

test("what the person marked stays when the page says something else is known", () => {
  const { explorer, tell } = opened();
  takeSettings(explorer, nothingSaid, { ...nothingSaid, known: ["a"] }, tell);
  explorer.actions.mark(d, "known");
  explorer.actions.mark(b, "learning");
  takeSettings(explorer, { ...nothingSaid, known: ["a"] }, nothingSaid, tell);
  expect([...explorer.getState().learner.marks]).toEqual([
    [d, "known"],
    [b, "learning"],
  ]);
});

test("a topic can be a goal, and a goal can be taken back", () => {
  const { explorer, tell } = opened();
  takeSettings(explorer, nothingSaid, { ...nothingSaid, goal: "b" }, tell);
  expect(explorer.getState().target).toEqual({ kind: "topic", topic: "b" });
  takeSettings(explorer, { ...nothingSaid, goal: "b" }, nothingSaid, tell);
  expect(explorer.getState().target).toBeUndefined();
});

test("every id that there is not is told, and the rest is taken", () => {
  const { explorer, told, tell } = opened();
  const said = { known: ["__proto__", "a"], goal: "constructor", topic: "x" };
  takeSettings(explorer, nothingSaid, said, tell);
  expect(told.map(([name]) => name)).toEqual(["error", "error", "error"]);
  expect([...explorer.getState().learner.marks]).toEqual([[a, "known"]]);
});

test("the page is told what a person does, and not what it does itself", () => {
  const { explorer, told, tell } = opened();
  let isHosts = true;
  tellChanges(explorer, tell, () => isHosts);
  takeSettings(explorer, nothingSaid, { known: ["a"], goal: "end", topic: "b" }, tell);
  expect(told).toEqual([["path", { ids: ["b", "c"] }]]);
  isHosts = false;
  explorer.actions.mark(b, "known");
  explorer.actions.select(undefined);
  expect(told.slice(1)).toEqual([
    // The planner answers on the spot here, before the rest is told.
    ["path", { ids: ["c"] }],
    ["progress", { id: "b", state: "known" }],
    ["select", { id: null }],
  ]);
});

test("an explorer that is read-only can be looked at and changes nothing", () => {
  const { explorer, tell } = opened();
  let isReadOnly = true;
  const looked = readOnlyWhile(explorer, () => isReadOnly);
  looked.actions.mark(a, "known");
  looked.actions.aim({ kind: "topic", topic: b });
  looked.actions.select(d);
  expect(explorer.getState().learner.marks.size).toBe(0);
  expect(explorer.getState().target).toBeUndefined();
  expect(explorer.getState().selected).toBe("d");
  takeSettings(looked, nothingSaid, { ...nothingSaid, known: ["a"] }, tell);
  expect(explorer.getState().learner.marks.size).toBe(1);
  isReadOnly = false;
  looked.actions.mark(b, "known");
  expect(explorer.getState().learner.marks.size).toBe(2);
});

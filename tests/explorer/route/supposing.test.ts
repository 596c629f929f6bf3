import { expect, test } from "vitest";
import { GoalId, TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { createExplorer } from "../../../src/explorer/explorer.ts";
import { answersTo } from "../../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { areasToTick } from "../../../src/explorer/route/areas-to-tick.ts";
import { allHours, nextBeyond } from "../../../src/explorer/route/next-beyond.ts";
import { supposedText } from "../../../src/explorer/route/supposed-text.ts";
import { supposedOutcome } from "../../../src/explorer/route/supposing.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { fittingOf, wayOf } from "../../../src/explorer/way.ts";
import { english } from "../../../src/language/english.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { memoryStorage } from "../memory-storage.ts";

const curriculum = curriculumOf("a 2h @x\nb 1-4h @y: a\nc 1h @y: b\nd 9h @z", {
  goals: [{ id: "all", title: "All", summary: "All.", topics: ["c"] }],
});

function onTheWay() {
  const planner = inPagePlanner(() => noLimit, answersTo);
  const made = createExplorer(savedLearner(memoryStorage()), planner, "2027-03-01");
  made.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  made.actions.aim({ kind: "goal", goal: GoalId("all") });
  return made;
}

function wayIn({ getState }: ReturnType<typeof onTheWay>) {
  const way = wayOf(getState());
  if (!way) throw new Error("There is no way.");
  return way;
}

test("what is supposed is told without being marked, until it is left", () => {
  const explorer = onTheWay();
  explorer.actions.suppose(TopicId("b"));
  const outcome = supposedOutcome(explorer.getState());
  expect(outcome).toMatchObject({ lost: ["a", "b"], hours: 4.5 });
  expect(wayIn(explorer).steps).toHaveLength(3);
  expect(explorer.getState().learner.marks.size).toBe(0);
  explorer.actions.suppose(TopicId("a"));
  expect(supposedOutcome(explorer.getState())).toMatchObject({ lost: ["a"] });
  explorer.actions.suppose(undefined);
  expect(supposedOutcome(explorer.getState())).toBeUndefined();
});

test("the outcome is said in one sentence", () => {
  const [a, b] = [TopicId("a"), TopicId("b")];
  expect(supposedText(english, { lost: [a, b], gained: [], hours: 4.5 })).toBe(
    "Your way would be 2 steps and 4.5 hours shorter.",
  );
  expect(supposedText(english, { lost: [a], gained: [b], hours: 1 })).toBe(
    "Your way would lose 1 step, take 1 other instead, and be 1 hour shorter.",
  );
  expect(supposedText(english, { lost: [], gained: [], hours: 0 })).toBe(
    "Your way would not take fewer hours.",
  );
});

test("the areas to tick are those of the way, what is known included", () => {
  const explorer = onTheWay();
  explorer.actions.know([TopicId("a")], true, "A");
  const areas = areasToTick(curriculum, wayIn(explorer));
  expect(areas.map(({ area, topics }) => [area.id, topics.map(({ id }) => id)])).toEqual([
    ["x", ["a"]],
    ["y", ["b", "c"]],
  ]);
});

test("with an end to the hours there is a next step, and a number of hours for all", () => {
  const explorer = onTheWay();
  expect(allHours(wayIn(explorer))).toBe(6);
  explorer.actions.wish({ within: 3 });
  const fitting = fittingOf(explorer.getState());
  if (!fitting) throw new Error("Nothing fits.");
  expect(nextBeyond(wayIn(explorer), fitting.answer)?.topic).toBe("b");
});

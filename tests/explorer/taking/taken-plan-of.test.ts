import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { createExplorer } from "../../../src/explorer/explorer.ts";
import { answersTo } from "../../../src/explorer/planner/answers.ts";
import { inPagePlanner } from "../../../src/explorer/planner/in-page-planner.ts";
import { savedLearner } from "../../../src/explorer/saved-learner.ts";
import { takenPlanOf } from "../../../src/explorer/taking/taken-plan-of.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { memoryStorage } from "../memory-storage.ts";

function onTheWay() {
  const planner = inPagePlanner(() => noLimit, answersTo);
  const explorer = createExplorer(savedLearner(memoryStorage()), planner, "2027-03-01");
  const curriculum = curriculumOf("a 1h\nb 1h: a\nc 1h: b");
  explorer.actions.open({ status: "open", open: { curriculum, layouts: [] } });
  explorer.actions.aim({ kind: "topic", topic: TopicId("c") });
  return explorer;
}

test("a way is taken along without what is known and what the hours will not do for", () => {
  const { actions, getState } = onTheWay();
  actions.mark(TopicId("a"), "known");
  actions.wish({ within: 1 });
  const plan = takenPlanOf(getState(), false);
  expect(plan?.title).toBe("c");
  expect(plan?.steps.map(({ topic }) => topic)).toEqual(["b"]);
});

test("its calendar is there once the ways to take it along are shown", () => {
  const { actions, getState } = onTheWay();
  expect(takenPlanOf(getState(), true)?.calendar).toBeUndefined();
  actions.showTakeAway(true);
  expect(takenPlanOf(getState(), true)?.calendar?.schedule.finish.middle).toBe("2027-03-05");
  expect(takenPlanOf(getState(), false)?.calendar).toBeUndefined();
  actions.setTimes({ hours: [0, 0, 0, 0, 0, 0, 0] });
  expect(takenPlanOf(getState(), true)?.calendar).toBeUndefined();
});

import { expect, test } from "vitest";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { nodeLimit, noLimit } from "../../../../src/core/planning/limit.ts";
import { makePlan } from "../../../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../../../src/core/planning/plan/plan-question.ts";
import { hoursSaved } from "../../../../src/core/planning/plan/savings.ts";
import { curriculumOf } from "../../../support/curricula.ts";

const curriculum = curriculumOf("a 2h\nb 3h: a\nc 9h\nd 1h: b | c");
const question = planQuestion([TopicId("d")], new Set());
const plan = makePlan(curriculum, question, noLimit);
const saved = (names: string[], limit = noLimit) =>
  hoursSaved(curriculum, question, plan, new Set(names.map(TopicId)), limit);

test("knowing a step saves it and what only it needs", () => {
  expect(saved(["a"])).toBe(2);
  expect(saved(["a", "b"])).toBe(5);
});

test("knowing an alternative saves the way that was taken instead", () => {
  expect(saved(["c"])).toBe(5);
});

test("knowing what the plan has no use for saves nothing", () => {
  expect(saved([])).toBe(0);
});

test("nothing is claimed when there is no time to work it out", () => {
  expect(saved(["a"], nodeLimit(0))).toBeUndefined();
});

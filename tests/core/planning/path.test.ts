import { expect, test } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { TopicId } from "../../../src/core/model/ids.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { pathFor } from "../../../src/core/planning/path.ts";
import { planQuestion } from "../../../src/core/planning/plan/plan-question.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";

function pathTo(curriculum: Curriculum, goals: string[], known: string[] = [], withHelps = false) {
  const question = planQuestion(goals.map(TopicId), new Set(known.map(TopicId)), { withHelps });
  return pathFor(curriculum, question, "near", { plan: noLimit, order: noLimit });
}

test("a step says what it is for, what it uses and what it opens", () => {
  const { steps } = pathTo(curriculumOf("a\nb: a\nc: b\nd: a"), ["c", "d"], ["a"]);
  expect(steps.find((step) => step.topic === "b")).toEqual({
    topic: "b",
    for: ["c"],
    needs: [{ topic: "a", why: undefined }],
    eased: [],
    opens: ["c"],
  });
});

test("what helps comes before what it helps, and is said to", () => {
  const { steps } = pathTo(curriculumOf("goal ~ help\nhelp"), ["goal"], [], true);
  expect(steps.map((step) => step.topic)).toEqual(["help", "goal"]);
  expect(steps[0]?.for).toEqual(["goal"]);
  expect(steps[1]?.eased).toEqual([{ topic: "help", why: undefined }]);
});

test("topics with names of object properties are planned like any other", () => {
  const chain = nastyIds.map((id, index) => (index === 0 ? id : `${id}: ${nastyIds[index - 1]}`));
  const { steps } = pathTo(curriculumOf(chain.join("\n")), ["length"]);
  expect(steps.map((step) => step.topic)).toEqual([...nastyIds]);
});

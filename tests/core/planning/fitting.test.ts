import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { fittingInto } from "../../../src/core/planning/fitting.ts";
import { noLimit } from "../../../src/core/planning/limit.ts";
import { orderProblem } from "../../../src/core/planning/order/order-problem.ts";
import { curriculumOf } from "../../support/curricula.ts";

const curriculum = curriculumOf("a 2h\nb 3h project: a\nc 4h: a\nd 1h");
const goals = new Set([TopicId("c")]);
const all = new Set(curriculum.topics.map((topic) => topic.id));
const within = (hours: number) =>
  fittingInto(orderProblem(curriculum, new Set(), all, goals), goals, hours, noLimit);

test("a goal comes before a project, and a project before the rest", () => {
  expect([...within(6).topics]).toEqual(["a", "c"]);
  expect([...within(5).topics]).toEqual(["a", "b"]);
  expect([...within(3).topics]).toEqual(["a", "d"]);
});

test("says how much is reached, and that more is not possible", () => {
  expect(within(7)).toMatchObject({ reached: [1, 0, 2], most: [1, 0, 2], proven: true });
});

test("nothing fits into less than the first topic", () => {
  expect(within(0.5).topics.size).toBe(0);
});

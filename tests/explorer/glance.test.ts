import { expect, test } from "vitest";
import { AreaId, TopicId } from "../../src/core/model/ids.ts";
import { firstSentence, glanceAt, glanceAtArea } from "../../src/explorer/glance.ts";
import { firstState } from "../../src/explorer/state.ts";
import { curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf("a 2h\nb 1-3h: a, a | c\nc\nd: b ~ a\ne @later");
const state = {
  ...firstState,
  opening: { status: "open", open: { curriculum, layouts: [] } },
  learner: { marks: new Map([[TopicId("a"), "known"]] as const) },
} as const;

test("a glance counts prerequisites once and leaves out what only helps", () => {
  const { topic, standing, step, requires, opens } = glanceAt(state, TopicId("b")) ?? {};
  expect([topic?.title, standing, step, requires, opens]).toEqual(["b", "ready", undefined, 2, 1]);
  expect(glanceAt(state, TopicId("a"))?.opens).toBe(1);
});

test("a glance at an area sums it up", () => {
  const { progress, hours, planned } = glanceAtArea(state, AreaId("all")) ?? {};
  expect([progress?.topics, progress?.known, hours, planned]).toEqual([4, 1, [5, 7], 0]);
});

test("there is no glance at what is not there", () => {
  expect(glanceAt(state, TopicId("__proto__"))).toBeUndefined();
  expect(glanceAtArea(state, AreaId("x"))).toBeUndefined();
  expect(glanceAt(firstState, TopicId("a"))).toBeUndefined();
});

test("the first sentence ends before a capital, not after every stop", () => {
  expect(firstSentence("Owns it. Drops it.")).toBe("Owns it.");
  expect(firstSentence("Many, e.g. three, of them. `drop` ends them.")).toBe(
    "Many, e.g. three, of them.",
  );
  expect(firstSentence("No end")).toBe("No end");
  expect(firstSentence("One line\nmore! And so on.")).toBe("One line\nmore!");
  expect(firstSentence("A list\n\nSecond. Third.")).toBe("A list");
  expect(firstSentence("")).toBe("");
});

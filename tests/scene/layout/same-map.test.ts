import { expect, test } from "vitest";
import { haveSameMap } from "../../../src/scene/layout/same-map.ts";
import { curriculumOf } from "../../support/curricula.ts";

const before = curriculumOf("a\nb: a\nc");

test("texts and titles change nothing of where things stand", () => {
  const topics = before.topics.map((topic) => ({ ...topic, title: "Other", summary: "Other." }));
  expect(haveSameMap(before, { ...before, topics })).toBe(true);
});

test("a topic or a prerequisite more is another map", () => {
  expect(haveSameMap(before, curriculumOf("a\nb: a\nc\nd"))).toBe(false);
  expect(haveSameMap(before, curriculumOf("a\nb: a\nc: a"))).toBe(false);
});

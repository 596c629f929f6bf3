import { expect, test } from "vitest";
import { prerequisiteCount } from "../../../src/core/model/prerequisite-count.ts";
import { curriculumOf } from "../../support/curricula.ts";

test("a topic that is named twice by another counts once", () => {
  expect(prerequisiteCount(curriculumOf("a\nb: a\nc: a | b, a | d\nd: a & b").topics)).toBe(6);
});

test("without prerequisites there are none", () => {
  expect(prerequisiteCount(curriculumOf("a\nb").topics)).toBe(0);
});

import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { impliedKnown, readyTopics } from "../../../src/core/planning/known.ts";
import { curriculumOf } from "../../support/curricula.ts";

const ids = (...names: string[]) => new Set(names.map(TopicId));

test("a known topic implies its prerequisites, at any remove", () => {
  const curriculum = curriculumOf("a\nb: a\nc: b\nd");
  expect(impliedKnown(curriculum, ids("c"))).toEqual(ids("a", "b", "c"));
});

test("a known topic does not imply any of several alternatives", () => {
  const curriculum = curriculumOf("a\nb\nc: a | b");
  expect(impliedKnown(curriculum, ids("c"))).toEqual(ids("c"));
});

test("marks on topics that no longer exist are passed over", () => {
  expect(impliedKnown(curriculumOf("a"), ids("gone", "__proto__"))).toEqual(ids());
});

test("ready is what is not known and has all its prerequisites known", () => {
  const curriculum = curriculumOf("a\nb: a\nc: b\nd: a | c\ne retired");
  expect(readyTopics(curriculum, ids("a"))).toEqual(ids("b", "d"));
});

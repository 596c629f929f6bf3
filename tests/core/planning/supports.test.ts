import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { supportsOf } from "../../../src/core/planning/supports.ts";
import { row } from "../../../src/core/prerequisites/compact.ts";
import { curriculumOf } from "../../support/curricula.ts";

const ids = (...names: string[]) => new Set(names.map(TopicId));

/** The pairs as text, `b<a` for: b rests on a. */
function pairs(description: string, known: string[], planned: string[], soft = false): string {
  const { topics, before } = supportsOf(curriculumOf(description), ids(...known), ids(...planned), {
    soft,
  });
  return topics
    .flatMap(({ id }, at) => [...row(before, at)].map((one) => `${id}<${topics[one]?.id}`))
    .join(" ");
}

test("a known topic needs no place in the plan, and an `any` that it meets asks for nothing", () => {
  expect(pairs("a\nb\nc: a | b", ["b"], ["a", "c"])).toBe("");
  expect(pairs("a\nb\nc: a, b", ["b"], ["a", "c"])).toBe("c<a");
});

test("a whole part of an `any` is used, not a mixture", () => {
  expect(pairs("a\nb\nc\nd: (a & b) | c", [], ["a", "b", "c", "d"])).toBe("d<a d<b");
  expect(pairs("a\nb: a\nc\nd: (a & b) | c", [], ["a", "b", "c", "d"])).toBe("b<a d<c");
});

test("a circle through alternatives is entered where it can be", () => {
  expect(pairs("a: b | c\nb: a\nc", [], ["a", "b", "c"])).toBe("a<c b<a");
});

test("retired topics count when they are known", () => {
  expect(pairs("a retired\nb: a\nc: b", ["a"], ["b", "c"])).toBe("c<b");
});

test("what helps comes first when asked for, unless that would close a circle", () => {
  expect(pairs("a ~ b\nb: a\nc ~ b", [], ["a", "b", "c"])).toBe("b<a");
  expect(pairs("a ~ b\nb: a\nc ~ b", [], ["a", "b", "c"], true)).toBe("b<a c<b");
  expect(pairs("a ~ b\nb ~ a", [], ["a", "b"], true)).toBe("a<b");
});

test("topics that wait for each other are left out", () => {
  expect(pairs("a: b\nb: a\nc\nd: c", [], ["a", "b", "c", "d"])).toBe("d<c");
});

import { expect, test } from "vitest";
import { orderDisagreements } from "../../../src/core/curriculum/order-disagreements.ts";
import { documentedCurriculum } from "../../support/documented.ts";

function found(outlines: Readonly<Record<string, readonly string[]>>): string[] {
  return orderDisagreements(documentedCurriculum("a\nb\nc", outlines)).map(
    ({ one, other, reversals }) =>
      `${one.id} ${other.id}: ${reversals.map(({ first, second }) => first.id + second.id).join(" ")}`,
  );
}

test("two documents disagree on the topics that they take the other way round", () => {
  expect(found({ book: ["a", "b", "c"], course: ["b", "a", "c"] })).toEqual(["book course: ab"]);
  expect(found({ book: ["c", "b", "a"], course: ["a", "b", "c"] })).toEqual([
    "book course: ba ca cb",
  ]);
});

test("a topic taught in several places counts only where all of them come before the other's", () => {
  expect(found({ book: ["a", "b"], course: ["b", "a", "b"] })).toEqual([]);
  expect(found({ book: ["a", "b", "a"], course: ["b", "a"] })).toEqual([]);
});

test("topics that only one of them covers are no disagreement", () => {
  expect(found({ book: ["a", "b"], course: ["b", "c"] })).toEqual([]);
});

test("none or one document cannot disagree, three do so two by two", () => {
  expect(found({})).toEqual([]);
  expect(found({ book: ["a", "b"] })).toEqual([]);
  expect(found({ book: ["a", "b"], course: ["b", "a"], map: ["b", "a"] })).toEqual([
    "book course: ab",
    "book map: ab",
  ]);
});

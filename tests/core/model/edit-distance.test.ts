import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edits, editsToPrefix } from "../../../src/core/model/edit-distance.ts";

describe("the edits between two texts", () => {
  test.each([
    ["", "", 0],
    ["abc", "abc", 0],
    ["abc", "abd", 1],
    ["abc", "acb", 1],
    ["abc", "abcd", 1],
    ["abc", "", 3],
    ["ca", "abc", 3],
    ["ownership", "onwreship", 2],
  ])("of %s and %s are %i", (one, other, count) => {
    expect(edits(one, other)).toBe(count);
    expect(edits(other, one)).toBe(count);
  });
});

describe("edits to a beginning of a word", () => {
  test.each([
    ["ownership", "ownership", 0],
    ["owner", "ownership", 0],
    ["ownrship", "ownership", 1],
    ["lifteime", "lifetimes", 1],
    ["mutlithraeding", "multithreading", 2],
    ["cargoo", "cargo", 1],
    ["", "anything", 0],
  ])("%s → %s: %i", (typed, word, edits) => {
    expect(editsToPrefix(typed, word, 3)).toBe(edits);
  });

  test("more than the limit is no answer", () => {
    expect(editsToPrefix("tokio", "serde", 2)).toBeUndefined();
    expect(editsToPrefix("ownrship", "ownership", 0)).toBeUndefined();
    expect(editsToPrefix("averylongword", "a", 2)).toBeUndefined();
  });
});

test("agrees with trying every beginning by the definition", () => {
  const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(short, short, fc.integer({ min: 0, max: 4 }), (typed, word, limit) => {
      const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
      const best = Math.min(...beginnings.map((beginning) => alignment(typed, beginning)));
      expect(editsToPrefix(typed, word, limit)).toBe(best <= limit ? best : undefined);
    }),
  );
});

/** Optimal string alignment by its recursive definition. */
function alignment(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    alignment(a.slice(0, -1), b) + 1,
    alignment(a, b.slice(0, -1)) + 1,
    alignment(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
    swapped ? alignment(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

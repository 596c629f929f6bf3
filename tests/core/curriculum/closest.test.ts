import { describe, expect, it } from "vitest";
import { closest, edits } from "../../../src/core/curriculum/closest.ts";

describe("the edits between two texts", () => {
  it.each([
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

describe("the closest candidate", () => {
  it("is the nearest, whatever the capitals", () => {
    expect(closest("Borowing", ["ownership", "borrowing", "borrows"])).toBe("borrowing");
  });

  it("does not exist when nothing is near", () => {
    expect(closest("kafka", ["ownership", "tokio"])).toBeUndefined();
    expect(closest("ab", ["xy"])).toBeUndefined();
  });

  it("is the first of equally near ones", () => {
    expect(closest("bat", ["cat", "hat"])).toBe("cat");
  });
});

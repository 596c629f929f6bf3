import { describe, expect, it } from "vitest";
import { closest } from "../../../src/core/curriculum/closest.ts";

describe("the closest candidate", () => {
  it("is the nearest, whatever the capitals", () => {
    expect(closest("Borowing", ["ownership", "borrowing", "borrows"])).toBe("borrowing");
  });

  it("does not exist when nothing is near", () => {
    expect(closest("kafka", ["ownership", "tokio"])).toBeUndefined();
    expect(closest("ab", ["xy"])).toBeUndefined();
  });

  it("of one or two letters may differ by one", () => {
    expect(closest("a", ["b"])).toBe("b");
    expect(closest("ab", ["ax"])).toBe("ax");
  });

  it("is the first of equally near ones", () => {
    expect(closest("bat", ["cat", "hat"])).toBe("cat");
  });
});

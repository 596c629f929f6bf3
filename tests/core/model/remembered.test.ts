import { expect, test, vi } from "vitest";
import { lastRemembered } from "../../../src/core/model/remembered.ts";

test("the last answer is kept for as long as the same is asked", () => {
  const compute = vi.fn((text: string) => [text]);
  const ask = lastRemembered(compute, (one, other) => one.length === other.length);
  expect(ask("ab")).toBe(ask("cd"));
  expect(ask("e")).toEqual(["e"]);
  expect(ask("fg")).toEqual(["fg"]);
  expect(compute).toHaveBeenCalledTimes(3);
});

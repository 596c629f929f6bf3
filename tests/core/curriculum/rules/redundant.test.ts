import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const said = (description: string) => findings("redundant-prerequisite", description);

describe("the rule of redundant prerequisites", () => {
  it("tells one that another implies, and which", () => {
    expect(said("a\nb: a\nc: b\nd: a, c")).toEqual(["`d` needs `a` already through `c`."]);
  });

  it("tells one that every alternative implies", () => {
    expect(said("a\nb: a\nc: a\nd: a, b | c")).toEqual([
      "`d` needs `a` already through each of its alternatives.",
    ]);
  });

  it("keeps one that only some alternatives imply", () => {
    expect(said("a\nb: a\nc\nd: a, b | c")).toEqual([]);
  });

  it("keeps one that is implied only by an alternative of what is needed", () => {
    expect(said("a\nx\nb: a | x\nd: a, b")).toEqual([]);
  });

  it("says nothing about topics on circles", () => {
    expect(said("a: b\nb: a\nc: a, b")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const said = (description: string) => findings("repeated-prerequisite", description);

describe("the rule of repeated prerequisites", () => {
  it("tells one that is named twice, once", () => {
    expect(said("a\nb: a, a, a")).toEqual(["`b` names `a` more than once."]);
  });

  it("tells one that is both needed and helpful", () => {
    expect(said("a\nb: a ~ a")).toEqual(["`b` names `a` more than once."]);
  });

  it("lets one stand in several alternatives", () => {
    expect(said("a\nb\nc\nd: (a & b) | (a & c)")).toEqual([]);
  });
});

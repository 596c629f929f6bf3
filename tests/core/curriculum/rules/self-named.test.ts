import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const said = (description: string) => findings("self-named", description);

describe("the rule of topics that name themselves", () => {
  it("tells a topic that helps itself", () => {
    expect(said("a ~ a\nb ~ a")).toEqual(["`a` names itself among its prerequisites."]);
  });

  it("tells a topic that is an alternative to what it needs", () => {
    expect(said("a\nb: a | b")).toEqual(["`b` names itself among its prerequisites."]);
  });

  it("leaves one that needs itself to the rule of circles", () => {
    expect(said("a: a")).toEqual([]);
    expect(findings("cycle", "a: a")).toHaveLength(1);
  });
});

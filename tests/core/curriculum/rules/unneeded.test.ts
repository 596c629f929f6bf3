import { describe, expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

const said = (description: string, more?: object) => findings("unneeded-topic", description, more);

describe("the rule of topics that nothing needs", () => {
  it("tells a topic that no topic and no goal names", () => {
    expect(said("a\nb\nc: a")).toEqual([
      "Nothing needs `b`: it is in no goal and no other topic names it.",
      "Nothing needs `c`: it is in no goal and no other topic names it.",
    ]);
  });

  it("is not silenced by a topic that names itself", () => {
    expect(said("a ~ a\nb: a | b")).toEqual([
      "Nothing needs `b`: it is in no goal and no other topic names it.",
    ]);
    expect(said("a ~ a")).toHaveLength(1);
  });

  it("lets projects, practices and retired topics be ends in themselves", () => {
    expect(said("a project\nb practice\nc retired")).toEqual([]);
  });

  it("counts help, alternatives and goals as need", () => {
    const goals = [{ id: "g", title: "G", topics: ["d"] }];
    expect(said("a\nb\nc\nd: a | b ~ c", { goals })).toEqual([]);
  });
});

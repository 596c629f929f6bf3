import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

describe("the rule of missing reasons", () => {
  it("tells hard and soft prerequisites without a why", () => {
    expect(findings("missing-why", "a\nb: a ~ a")).toEqual([
      "`b` does not say why it names `a`.",
      "`b` does not say why it names `a`.",
    ]);
  });

  it("takes the why of an `any` for all its alternatives", () => {
    const either = { any: ["a", { all: ["a", "b"] }], why: "Either will do." };
    const topics = topicsWith(
      topicWith("a"),
      topicWith("b"),
      topicWith("c", { requires: [either] }),
    );
    expect(findings("missing-why", "", topics)).toEqual([]);
  });
});

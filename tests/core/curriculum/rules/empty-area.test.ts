import { expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

it("the rule of empty areas tells areas without topics", () => {
  const areas = ["all", "valueOf"].map((id) => ({ id, title: id, stage: "all" }));
  expect(findings("empty-area", "a", { areas })).toEqual(["The area `valueOf` has no topics."]);
});

import { expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

it("the rule of briefs tells projects that do not say what to build, but for retired ones", () => {
  const brief = { does: "Rolls dice.", shows: "Loops.", milestone: "One die.", done: "Odds fit." };
  const topics = topicsWith(
    topicWith("a", { kind: "project", brief }),
    topicWith("b", { kind: "project" }),
    topicWith("c", { kind: "skill" }),
    topicWith("d", { kind: "project", retired: true }),
  );
  expect(findings("missing-brief", "", topics)).toEqual(["The project `b` has no brief."]);
});

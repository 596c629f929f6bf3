import { expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

it("the rule of incomplete topics tells what a topic leaves out, but for retired ones", () => {
  const summary = "What it is.";
  const checks = [{ ask: "Do you know it?" }];
  const resources = [{ title: "Page", url: "https://example.org/", kind: "read" }];
  const topics = topicsWith(
    topicWith("a", { summary, checks, resources }),
    topicWith("b", { summary }),
    topicWith("c"),
    topicWith("d", { retired: true }),
  );
  expect(findings("incomplete-topic", "", topics)).toEqual([
    "`b` has no `checks`, no `resources`.",
    "`c` has no `summary`, no `checks`, no `resources`.",
  ]);
});

import { expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

it("the rule of bridges with items tells a topic that claims to be in no document and is", () => {
  const bridge = { bridge: true, reason: "The step is too big." };
  const more = {
    documents: [{ id: "book", title: "Book", items: [{ id: "1", title: "One" }] }],
    ...topicsWith(topicWith("a", { ...bridge, items: ["book/1"] }), topicWith("b", bridge)),
  };
  expect(findings("bridge-with-items", "", more)).toEqual([
    "`a` is a bridge, yet it covers items of documents.",
  ]);
});

import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

const documents = [{ id: "book", title: "Book", items: [{ id: "1", title: "One" }] }];
const topics = topicsWith(
  topicWith("covers", { items: ["book/1"] }),
  topicWith("bridge", { bridge: true, reason: "The step is too big." }),
  topicWith("old", { retired: true }),
  topicWith("lost"),
);

describe("the rule of topics without an item", () => {
  it("tells a topic that is neither in a document nor a bridge nor retired", () => {
    expect(findings("no-item", "", { documents, ...topics })).toEqual([
      "`lost` covers no item of any document and is no bridge.",
    ]);
  });

  it("asks nothing where no document has an outline", () => {
    expect(findings("no-item", "a")).toEqual([]);
  });
});

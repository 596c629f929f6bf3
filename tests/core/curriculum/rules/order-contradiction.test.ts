import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

const leaf = (id: string) => ({ id, title: id });
const documents = [
  {
    id: "book",
    title: "Book",
    items: [leaf("1"), { ...leaf("2"), items: [leaf("2.1"), leaf("2.2")] }, leaf("3")],
  },
];
/** A topic that needs another, each with the items it covers. */
const said = (topic: string[], prerequisite: string[], requires: unknown = "first") => {
  const topics = topicsWith(
    topicWith("first", { items: prerequisite }),
    topicWith("second", { items: topic, requires: [requires] }),
  );
  return findings("order-contradiction", "", { documents, ...topics });
};

describe("the rule of order contradictions", () => {
  it("tells a topic that a document has before its prerequisite", () => {
    expect(said(["book/1"], ["book/3"])).toEqual([
      '`second` needs `first`, but "Book" has it the other way round.',
    ]);
  });

  it("says nothing when the document agrees, or has both in one line", () => {
    expect(said(["book/3"], ["book/1"])).toEqual([]);
    expect(said(["book/1"], ["book/1"])).toEqual([]);
  });

  it("says nothing when any place of the one is not before any place of the other", () => {
    expect(said(["book/1", "book/3"], ["book/2.1"])).toEqual([]);
    expect(said(["book/2.1"], ["book/1", "book/3"])).toEqual([]);
  });

  it("does not count headings, which stand before all they hold", () => {
    expect(said(["book/2"], ["book/2.2"])).toEqual([]);
    expect(said(["book/2", "book/2.1"], ["book/2.2"])).toHaveLength(1);
  });

  it("does not count alternatives", () => {
    expect(said(["book/1"], ["book/3"], { any: ["first", "second"] })).toEqual([]);
  });
});

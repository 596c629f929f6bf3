import { describe, expect, it } from "vitest";
import { findings, topicsWith, topicWith } from "../../../support/findings.ts";

const item = (id: string, items: object[] = []) => ({ id, title: `Item ${id}`, items });
const said = (items: object[], covered: string[]) =>
  findings("uncovered-item", "", {
    documents: [{ id: "book", title: "Book", items }],
    ...topicsWith(topicWith("a", { items: covered })),
  });

describe("the rule of items that no topic covers", () => {
  it("tells each of them, nested ones too", () => {
    expect(said([item("1"), item("2", [item("2.1"), item("2.2")])], ["book/2.1"])).toEqual([
      'No topic covers the item `book/1`, "Item 1".',
      'No topic covers the item `book/2`, "Item 2".',
      'No topic covers the item `book/2.2`, "Item 2.2".',
    ]);
  });

  it("takes a heading as covered when all below it is", () => {
    expect(said([item("2", [item("2.1"), item("2.2")])], ["book/2.1", "book/2.2"])).toEqual([]);
  });

  it("does not take what is below a covered heading as covered", () => {
    expect(said([item("2", [item("2.1")])], ["book/2"])).toEqual([
      'No topic covers the item `book/2.1`, "Item 2.1".',
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { curriculumText, curriculumValue } from "../../../src/formats/export/json.ts";
import { curriculumOf } from "../../support/curricula.ts";

describe("the JSON of a curriculum", () => {
  it("leaves out what says nothing and shortens what can be", () => {
    const curriculum = curriculumOf("a 2-4h\nb project: a, a | (a & b) ~ a\nc retired");
    expect(curriculumValue(curriculum)).toEqual({
      format: "prereq/1",
      id: "test",
      title: "Test",
      documents: [],
      stages: [{ id: "all", title: "All" }],
      areas: [{ id: "all", title: "all", stage: "all" }],
      goals: [],
      topics: [
        { id: "a", title: "a", kind: "concept", area: "all", hours: [2, 4] },
        {
          id: "b",
          title: "b",
          kind: "project",
          area: "all",
          requires: ["a", { any: ["a", { all: ["a", "b"] }] }],
          helps: [{ topic: "a" }],
        },
        { id: "c", title: "c", kind: "concept", area: "all", retired: true },
      ],
    });
  });

  it("names items within their document again", () => {
    const items = [{ id: "1", title: "One", items: [{ id: "1.1", title: "Part" }] }];
    const curriculum = curriculumOf("a", { documents: [{ id: "book", title: "Book", items }] });
    expect(curriculumValue(curriculum).documents).toEqual([
      { id: "book", title: "Book", kind: "document", items },
    ]);
  });

  it("is text that ends with a line end", () => {
    const text = curriculumText(curriculumOf("a"));
    expect(text.startsWith('{\n  "format": "prereq/1",\n')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

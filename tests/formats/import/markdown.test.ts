import { describe, expect, it } from "vitest";
import { imported } from "./imported.ts";

/** Title, area and place in the outline of every topic. */
const shape = (path: string, text: string, options: object = {}) => {
  const { curriculum, format } = imported(path, text, options);
  const areas = new Map(curriculum.areas.map(({ id, title }) => [id, title]));
  const rows = curriculum.topics.map(
    ({ title, area, items }) => `${title} @${areas.get(area)} ${items[0]?.replace(/^.*\//, "")}`,
  );
  return { title: curriculum.title, format, rows, curriculum };
};

describe("an outline in Markdown", () => {
  it("takes headings for areas and nested lists for topics", () => {
    const text =
      "# Baking\n\nFor beginners.\n\n## Dough\n\n- Flour\n  - Gluten\n- Yeast\n\n## Oven\n\n1. Heat\n";
    const { title, format, rows, curriculum } = shape("baking.md", text);
    expect({ title, format, summary: curriculum.summary }).toEqual({
      title: "Baking",
      format: "markdown",
      summary: "For beginners.",
    });
    expect(rows).toEqual(["Flour @Dough 1", "Gluten @Dough 1.1", "Yeast @Dough 2", "Heat @Oven 3"]);
  });

  it("takes chapters for areas where there are no headings, and headings for topics where there are no lists", () => {
    expect(shape("a-book.md", "- One\n  - Part\n- Two\n").rows).toEqual([
      "One @One 1",
      "Part @One 1.1",
      "Two @Other topics 2",
    ]);
    expect(shape("x.md", "# T\n## A\n### A1\nText.\n## B\n").rows).toEqual([
      "A @A 1",
      "A1 @A 1.1",
      "B @Other topics 2",
    ]);
  });

  it("keeps links, and marks in code style out of titles", () => {
    const { curriculum } = shape("x.md", "- `book/1` [Start `here`](https://example.org/s)\n");
    expect(curriculum.topics[0]).toMatchObject({
      title: "Start here",
      resources: [{ url: "https://example.org/s", kind: "read" }],
    });
  });

  it("needs no more than text: an empty file is a curriculum without topics", () => {
    expect(shape("x.md", "").rows).toEqual([]);
  });
});

describe("the table of contents of an mdBook book", () => {
  const summary =
    "# Summary\n\n[Preface](preface.md)\n[Introduction](intro.md)\n\n# Part one\n\n- [Start](start/README.md)\n  - [Draft]()\n- [More](more.md#top)\n";

  it("takes parts for areas, and chapters with and without a page for topics", () => {
    const { format, rows } = shape("SUMMARY.md", summary);
    expect(format).toBe("mdbook");
    expect(rows).toEqual([
      "Start @Part one 3",
      "Draft @Part one 3.1",
      "More @Part one 4",
      "Preface @Other topics 1",
      "Introduction @Other topics 2",
    ]);
  });

  it("begins a part with the heading right after `# Summary`", () => {
    const parts =
      "# Summary\n\n# Part one\n\n- [Start](start.md)\n\n# Part two\n\n- [End](end.md)\n- [Index]()\n";
    const { curriculum, rows } = shape("book.md", parts);
    expect(curriculum.title).toBe("book");
    expect(rows).toEqual(["Start @Part one 1", "End @Part two 2", "Index @Part two 3"]);
  });

  it("links to the pages of the published book", () => {
    const { curriculum } = shape("SUMMARY.md", summary, {
      url: "https://example.org/book",
      title: "My book",
    });
    expect(curriculum.title).toBe("My book");
    const pages = curriculum.topics.map(({ resources }) => resources.map(({ url }) => url).join());
    expect(pages).toEqual([
      "https://example.org/book/start/index.html",
      "",
      "https://example.org/book/more.html#top",
      "https://example.org/book/preface.html",
      "https://example.org/book/intro.html",
    ]);
  });
});

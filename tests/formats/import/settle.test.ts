import { describe, expect, it } from "vitest";
import { settle } from "../../../src/formats/import/settle.ts";
import { needed, type Sketch, type SketchTopic } from "../../../src/formats/import/sketch.ts";
import { codes, opened, terse } from "./imported.ts";

const topic = (key: string, more: Partial<SketchTopic> = {}): SketchTopic => ({
  key,
  title: key,
  place: { file: "x.csv", line: 1, column: 1 },
  needs: [],
  ...more,
});

function settled(topics: readonly SketchTopic[], more: Partial<Sketch> = {}) {
  const sketch = {
    title: "Map",
    kind: "graph",
    areas: [],
    goals: [],
    problems: [],
    ...more,
    topics,
  };
  const { value, problems } = settle(sketch);
  return { curriculum: opened(value), problems };
}

describe("a sketch as a curriculum", () => {
  it("gives ids by titles, in any script, and a number to those that are taken", () => {
    const titles = ["Dot Product", "模型API调用封装", "C++", "C#", "!!!", "dot-product"];
    const { curriculum } = settled(titles.map((title) => topic(title)));
    expect(curriculum.topics.map(({ id }) => id)).toEqual([
      "dot-product",
      "模型api调用封装",
      "c-plus-plus",
      "c-sharp",
      "topic",
      "dot-product-2",
    ]);
  });

  it("leaves out what cannot be needed, and says so", () => {
    const needs = [
      needed("a"),
      needed("a"),
      needed("b"),
      { kind: "any", of: [] } as const,
      { kind: "any", of: [needed("a"), needed("b"), needed("c")] } as const,
    ];
    const { curriculum, problems } = settled([topic("a"), topic("c"), topic("b", { needs })]);
    expect(terse(curriculum)).toEqual(["a", "c", "b: a, a | c"]);
    expect(codes(problems)).toEqual(["needs-itself", "empty-list", "needs-itself", "needed-twice"]);
  });

  it("keeps what is needed but nowhere described, as something that cannot be learnt", () => {
    const { curriculum, problems } = settled([
      topic("a", { needs: [needed("MATH 9"), needed("math-9")] }),
    ]);
    expect(terse(curriculum)).toEqual(["a: math-9", "MATH 9 retired"]);
    expect(codes(problems)).toEqual(["undeclared", "needed-twice"]);
  });

  it("finds keys that are spelt another way, unless two are alike", () => {
    const user = topic("u", { needs: [needed("csci-1200")] });
    expect(terse(settled([topic("CSCI 1200"), user]).curriculum)[1]).toBe("u: csci-1200");
    const two = settled([topic("CSCI 1200"), topic("CSCI1200"), user]);
    expect(codes(two.problems)).toEqual(["undeclared"]);
  });

  it("keeps both of two topics with one key, and tells which one others need", () => {
    const { curriculum, problems } = settled([
      topic("1", { title: "First" }),
      topic("1", { title: "Second" }),
      topic("2", { needs: [needed("1")] }),
    ]);
    expect(terse(curriculum)).toEqual(["First", "Second", "2: first"]);
    expect(codes(problems)).toEqual(["same-key"]);
  });

  it("makes an outline of what stands within what, and names each topic's line", () => {
    const { curriculum } = settled([
      topic("a"),
      topic("b", { within: "a" }),
      topic("c", { within: "a" }),
      topic("d"),
    ]);
    expect(curriculum.topics.map(({ items }) => items)).toEqual([
      ["map/1"],
      ["map/1.1"],
      ["map/1.2"],
      ["map/2"],
    ]);
  });

  it("puts topics without an area together, and leaves out areas without topics", () => {
    const areas = [
      { key: "x", title: "One" },
      { key: "y", title: "Two" },
    ];
    const { curriculum } = settled([topic("a", { area: "y" }), topic("b")], { areas });
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["Two", "Other topics"]);
  });

  it("keeps ids that the format allows, and makes others of titles", () => {
    const ids = ["Own_Id", "a b", "Own_Id", "__proto__"];
    const { curriculum } = settled(
      ids.map((id, index) => topic(`${index}`, { id, title: `Title ${index}` })),
      { id: "Whole", language: "pt-BR" },
    );
    expect(curriculum.topics.map(({ id }) => id)).toEqual([
      "Own_Id",
      "title-1",
      "title-2",
      "__proto__",
    ]);
    expect(curriculum).toMatchObject({ id: "Whole", language: "pt-BR" });
    expect(settled([], { id: "a b", language: "no tag!" }).curriculum).toMatchObject({
      id: "map",
      language: undefined,
    });
  });

  it("keeps reasons of what is needed and of what helps, and ranges of hours", () => {
    const { curriculum } = settled([
      topic("a"),
      topic("b"),
      topic("c", {
        hours: [1, 2],
        needs: [{ kind: "any", of: [needed("a", "First."), needed("b")], why: "Either." }],
        helps: [needed("a", "Eases."), needed("c")],
      }),
    ]);
    expect(curriculum.topics[2]).toMatchObject({
      hours: [1, 2],
      requires: {
        of: [{ kind: "any", why: "Either.", of: [{ topic: "a", why: "First." }, { topic: "b" }] }],
      },
      helps: [{ topic: "a", why: "Eases." }],
    });
  });

  it("leaves out hours that nobody can study", () => {
    const hours = [0, -1, Number.NaN, [3, 1], 1e9] as const;
    const topics = hours.map((some, index) => topic(`${index}`, { hours: some }));
    const { curriculum } = settled(topics);
    expect(curriculum.topics.flatMap((one) => one.hours ?? [])).toEqual([]);
  });

  it("is refused when it has more topics than a map can show", () => {
    const one = topic("a");
    const { curriculum, problems } = settled(Array.from({ length: 100_001 }, () => one));
    expect(curriculum.topics).toEqual([]);
    expect(codes(problems)).toEqual(["too-many-topics"]);
  });

  it("takes only addresses of web pages, and says nothing empty", () => {
    const { curriculum } = settled([
      topic("a", {
        summary: "  ",
        resources: [
          { title: "Page", url: "https://example.org/a", kind: "read" },
          { title: "Bad", url: "javascript:alert(1)", kind: "read" },
        ],
      }),
    ]);
    expect(curriculum.topics[0]).toMatchObject({
      summary: "",
      resources: [{ title: "Page", url: "https://example.org/a", kind: "read" }],
    });
  });
});

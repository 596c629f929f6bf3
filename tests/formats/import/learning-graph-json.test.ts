import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

const nodes = [
  { id: 1, label: "Function", group: "F" },
  { id: 2, label: "Limit", group: "L" },
  { id: 3, label: "Derivative", group: "L" },
];
const graph = (edges: object[], more: object = {}) =>
  JSON.stringify({
    metadata: { title: "Calculus" },
    groups: { L: { classifierName: "Limits" } },
    nodes,
    edges,
    ...more,
  });
const expected = ["Limit: function", "Derivative: limit", "Function"].sort();

describe("a learning graph in JSON", () => {
  it("finds out which end of an edge is needed, and says so", () => {
    const fromPrerequisite = imported(
      "g.json",
      graph([
        { from: 1, to: 2 },
        { from: 2, to: 3 },
      ]),
    );
    const fromDependent = imported(
      "g.json",
      graph([
        { from: 2, to: 1 },
        { from: 3, to: 2 },
      ]),
    );
    for (const { curriculum, problems, format } of [fromPrerequisite, fromDependent]) {
      expect(format).toBe("learning-graph-json");
      expect(terse(curriculum).sort()).toEqual(expected);
      expect(codes(problems)).toEqual(["direction"]);
    }
    expect(fromDependent.problems[0]?.message).toContain("the topic that needs it");
  });

  it("believes edges that say that they depend, and the person before all", () => {
    const edges = [{ from: 1, to: 2, label: "DEPENDS_ON" }];
    expect(terse(imported("g.json", graph(edges)).curriculum)).toContain("Function: limit");
    const flipped = imported("g.json", graph(edges), { flip: true });
    expect(terse(flipped.curriculum)).toContain("Limit: function");
  });

  it("takes title and areas from the file", () => {
    const { curriculum } = imported("g.json", graph([]));
    expect(curriculum.title).toBe("Calculus");
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["Limits", "F"]);
  });

  it("tells edges that lead nowhere", () => {
    const { problems } = imported(
      "g.json",
      graph([
        { from: 1, to: 2 },
        { from: 2, to: 9 },
      ]),
    );
    expect(codes(problems)).toContain("undeclared");
  });

  it("does not take a curriculum, or any other JSON, for its own", () => {
    for (const value of [
      { format: "prereq/1", topics: [] },
      { nodes: [] },
      [1],
      { nodes: [{ id: 1 }], edges: 3 },
    ])
      expect(() => imported("g.json", JSON.stringify(value))).toThrow("not recognised");
  });
});

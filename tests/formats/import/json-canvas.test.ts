import { describe, expect, it } from "vitest";
import { limits } from "../../../src/core/curriculum/limits.ts";
import { jsonCanvas } from "../../../src/formats/export/json-canvas.ts";
import { importFile } from "../../../src/formats/import/import-file.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { asItStands, codes, imported, terse } from "./imported.ts";

const card = (id: string, x: number, text: string, more: object = {}) => ({
  id,
  type: "text",
  text,
  ...{ x, y: 0, width: 10, height: 10 },
  ...more,
});
const canvas = {
  nodes: [
    card("b", 50, "# Line\n\nThrough *two* `points`."),
    card("a", 0, "Point"),
    card("c", 100, "", { type: "file", file: "Notes/Plane figures.md" }),
    card("d", 500, "", { type: "link", url: "https://example.org/" }),
    { id: "g", type: "group", label: "Lines", x: -10, y: -10, width: 80, height: 40 },
    { id: "h", type: "group", label: "All", x: -50, y: -50, width: 900, height: 900 },
  ],
  edges: [
    { id: "1", fromNode: "a", toNode: "b" },
    { id: "2", fromNode: "c", toNode: "b", fromEnd: "arrow", toEnd: "none", label: "helps" },
  ],
};

describe("a canvas", () => {
  it("with more Markdown on its cards than can be read in time is refused", () => {
    const text = "*a* ".repeat(limits.cardsLength / 4 + 1);
    const made = importFile(
      { path: "x.canvas", text: JSON.stringify({ nodes: [card("a", 0, text)], edges: [] }) },
      asItStands,
    );
    expect(made?.problems.map(({ code, mend }) => [code, mend])).toEqual([
      ["too-large", "Split the canvas, or move long texts into notes of their own."],
    ]);
  });

  it("has cards for topics, the nearest groups for areas, edges for prerequisites", () => {
    const { curriculum, format, problems } = imported("x.canvas", JSON.stringify(canvas));
    expect(format).toBe("canvas");
    expect(terse(curriculum).sort()).toEqual([
      "Line: point",
      "Plane figures ~ line",
      "Point",
      "https://example.org/",
    ]);
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["Lines", "All"]);
    expect(curriculum.topics[0]?.summary).toBe("Through two `points`.");
    expect(codes(problems)).toEqual(["direction"]);
  });

  it("of ours becomes the same topics again", () => {
    const before = curriculumOf("a\nb @x\nc: a, b\nd @x: c ~ a");
    const { curriculum, problems } = imported("x.canvas", String(jsonCanvas.write(before, "")));
    const lines = (one: typeof before) => terse(one).sort();
    expect(lines(curriculum)).toEqual(lines(before));
    expect(curriculum.topics.find(({ title }) => title === "d")).toMatchObject({
      id: "d",
      area: "x",
    });
    expect(problems).toEqual([]);
  });
});

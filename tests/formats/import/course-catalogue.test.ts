import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

describe("a course catalogue", () => {
  it("reads lists of which one each is needed", () => {
    const text = JSON.stringify({
      "MATH 1": [],
      "MATH 2": [["MATH 1"]],
      "PHYS 1": [["MATH 1", "MATH 2"], []],
      "PHYS 2": [
        ["PHYS 2", "PHYS 1"],
        ["MATH 2", "CHEM 9"],
      ],
    });
    const { curriculum, format, problems } = imported("prereqs.json", text);
    expect(format).toBe("catalogue");
    expect(terse(curriculum)).toEqual([
      "MATH 1",
      "MATH 2: math-1",
      "PHYS 1: math-1 | math-2",
      "PHYS 2: phys-1, math-2 | chem-9",
      "CHEM 9 retired",
    ]);
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["MATH", "PHYS", "Other topics"]);
    expect(codes(problems).sort()).toEqual(["empty-list", "needs-itself", "undeclared"]);
  });

  it("reads nested lists that begin with and or or, with titles and grades", () => {
    const course = (id: string) => ({ id, grade: "D" });
    const text = JSON.stringify({
      courses: {
        "BIO 1": ["Life", {}, [], ""],
        "BIO 1L": ["Life Lab", {}, ["and"], ""],
        "BIO 2": [
          "Cells",
          {},
          ["or", ["and", course("BIO 1"), course("BIO 1L")], course("BIO 3")],
          "",
        ],
        "BIO 3": ["Genes", {}, ["and", course("BIO 1")], ""],
      },
    });
    const { curriculum, problems } = imported("catalogue.json", text);
    expect(terse(curriculum)).toEqual([
      "Life",
      "Life Lab",
      "Cells: (life & life-lab) | genes",
      "Genes: life",
    ]);
    expect(curriculum.topics[2]?.aliases).toEqual(["BIO 2"]);
    expect(codes(problems)).toEqual(["empty-list"]);
  });
});

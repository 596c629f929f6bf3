import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

const header = "ConceptID,ConceptLabel,Dependencies,TaxonomyID";

describe("a learning graph in CSV", () => {
  it("reads ids, labels, what they depend on, and the taxonomy as areas", () => {
    const text = `${header}\n1,Function,,FOUND\n2,Limit,1,LIM\n3,Derivative,1|2,LIM\n`;
    const { curriculum, format, problems } = imported("learning-graph.csv", text);
    expect(format).toBe("learning-graph-csv");
    expect(terse(curriculum)).toEqual([
      "Function",
      "Limit: function",
      "Derivative: function, limit",
    ]);
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["FOUND", "LIM"]);
    expect(problems).toEqual([]);
  });

  it("reads the older dialects: three columns, no header, a byte-order mark, other line ends", () => {
    const rows = "1,Point,\r\n2,Line,1\r\n3,Segment,1|2";
    const expected = ["Point", "Line: point", "Segment: point, line"];
    expect(
      terse(imported("x.csv", `\uFEFFConceptID,ConceptLabel,Dependencies\r\n${rows}`).curriculum),
    ).toEqual(expected);
    expect(terse(imported("x.csv", rows).curriculum)).toEqual(expected);
  });

  it("takes commas that were not quoted for part of the label, and says so with the line", () => {
    const text = `${header}\n1,Shell,,A\n2,Tools (grep, sed),1,A\n`;
    const { curriculum, problems } = imported("x.csv", text);
    expect(terse(curriculum)).toEqual(["Shell", "Tools (grep, sed): shell"]);
    expect(problems).toMatchObject([{ code: "unquoted-comma", place: { line: 3 } }]);
  });

  it("tells what does not fit, by line", () => {
    const text = `${header}\n1,A,1,X\n2,B,7,X\n2,C,,X\n`;
    const { problems } = imported("x.csv", text);
    expect(codes(problems).sort()).toEqual(["needs-itself", "same-key", "undeclared"]);
    expect(problems.map(({ place }) => place.line).sort()).toEqual([2, 3, 4]);
  });
});

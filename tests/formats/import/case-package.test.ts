import { describe, expect, it } from "vitest";
import { casePackage } from "../../../src/formats/export/case-package.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { codes, imported, terse } from "./imported.ts";

const item = (identifier: string, fullStatement: string, more: object = {}) => ({
  identifier,
  fullStatement,
  ...more,
});
const association = (type: string, from: string, to: string, more: object = {}) => ({
  associationType: type,
  originNodeURI: { identifier: from },
  destinationNodeURI: { identifier: to },
  ...more,
});
const framework = {
  CFDocument: {
    identifier: "doc",
    title: "Mathematics",
    language: "en",
    officialSourceURL: "https://example.org/standards",
  },
  CFItems: [
    item("1", "Number"),
    item("2", "Count to 100 by ones and by tens.", {
      humanCodingScheme: "K.CC.A.1",
      abbreviatedStatement: "Count to 100",
      notes: "Aloud.",
    }),
    item("3", "Compare numbers", {
      humanCodingScheme: "K.CC.C",
      conceptKeywords: ["more", "less"],
    }),
    item("4", "Compare two numerals"),
  ],
  CFAssociations: [
    association("isChildOf", "1", "doc"),
    association("isChildOf", "2", "1", { sequenceNumber: 1 }),
    association("isChildOf", "3", "1", { sequenceNumber: 2 }),
    association("isChildOf", "4", "3"),
    association("precedes", "2", "3", { notes: "To compare is to have counted." }),
    association("isRelatedTo", "2", "4"),
    association("exemplar", "2", "elsewhere"),
  ],
};

describe("a CASE package", () => {
  it("of ours becomes the same topics again, with choices, reasons and what helps", () => {
    const before = curriculumOf("a\nb project @x\nc: a, b | (a & b)\nd: c ~ a", {
      title: "Some title",
      summary: "About it.",
      language: "de",
    });
    const { curriculum, format } = imported("x.json", String(casePackage.write(before, "2027")));
    expect(format).toBe("case");
    expect(terse(curriculum)).toEqual(terse(before));
    expect(curriculum).toMatchObject({
      title: "Some title",
      summary: "About it.",
      language: "de",
      areas: [{ id: "all" }, { id: "x" }],
    });
  });

  it("by others has items for topics, the highest for areas, and says what it left out", () => {
    const { curriculum, problems } = imported("x.json", JSON.stringify(framework));
    expect(terse(curriculum)).toEqual([
      "Count to 100",
      "Compare numbers: K.CC.A.1",
      "Compare two numerals",
    ]);
    expect(curriculum.areas.map(({ title }) => title)).toEqual(["Number"]);
    expect(curriculum.topics[0]?.summary).toBe("Count to 100 by ones and by tens.\n\nAloud.");
    expect(curriculum.topics[1]).toMatchObject({
      aliases: ["more", "less"],
      requires: { of: [{ why: "To compare is to have counted." }] },
    });
    expect(curriculum.topics[2]?.items).toEqual(["mathematics/2.1"]);
    expect(curriculum.documents[0]?.url).toBe("https://example.org/standards");
    expect(codes(problems)).toEqual(["associations"]);
    expect(problems[0]?.message).toContain("1 of `isRelatedTo`, 1 of `exemplar`");
  });

  it("is found inside what services wrap around it, and can be turned round", () => {
    const { curriculum } = imported("x.json", JSON.stringify({ CFPackage: framework }), {
      flip: true,
    });
    expect(terse(curriculum)[0]).toBe("Count to 100: K.CC.C");
  });

  it("survives outlines that go in a circle", () => {
    const circle = {
      ...framework,
      CFAssociations: [association("isChildOf", "2", "3"), association("isChildOf", "3", "2")],
    };
    expect(imported("x.json", JSON.stringify(circle)).curriculum.topics).toHaveLength(4);
  });
});

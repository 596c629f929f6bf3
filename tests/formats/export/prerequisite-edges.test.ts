import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequirementShape } from "../../../src/core/curriculum/shape/requirement.ts";
import {
  losesChoices,
  losesDeepChoices,
  namedEdges,
  type PrerequisiteEdge,
  prerequisiteEdges,
} from "../../../src/formats/export/prerequisite-edges.ts";
import { curriculumOf } from "../../support/curricula.ts";

const told = ({ from, to, strength, choice, option }: PrerequisiteEdge) =>
  `${from} ${to} ${strength}${choice ? ` ${choice}.${option}` : ""}`;
const edgesOf = (text: string) => prerequisiteEdges(curriculumOf(text)).map(told);

describe("the edges of a curriculum", () => {
  test("say what is needed and what helps", () => {
    expect(edgesOf("a\nb\nc: a ~ b")).toEqual(["a c required", "b c helps"]);
  });

  test("number choices and their options; the topics of an option share its number", () => {
    expect(edgesOf("a\nb\nc\nd\ne: a | (b & c), a | d")).toEqual([
      "a e alternative 1.1",
      "b e alternative 1.2",
      "c e alternative 1.2",
      "a e alternative 2.1",
      "d e alternative 2.2",
    ]);
  });

  test("need all of what stands in an “all”", () => {
    expect(edgesOf("a\nb\nc\nd: (a & (b & c))")).toEqual([
      "a d required",
      "b d required",
      "c d required",
    ]);
  });
});

test("a new prerequisite, wherever it is written, changes no other edge's name", () => {
  const one = fc.constantFrom<RequirementShape>(
    "a",
    "b",
    { any: ["a", "b"] },
    { any: ["a", { all: ["b", "a"] }] },
  );
  const requirements = fc.array(one, { maxLength: 4 });
  const namesWith = (requires: readonly RequirementShape[]) => {
    const topics = ["a", "b", "c"].map((id) => ({ id, title: id, area: "x" }));
    const [areas, last] = [[{ id: "x", title: "X", stage: "all" }], { requires, helps: ["a"] }];
    const file = {
      areas,
      topics: topics.map((topic) => ({ ...topic, ...(topic.id === "c" && last) })),
    };
    return namedEdges(curriculumOf("", file)).map(({ name }) => name);
  };
  fc.assert(
    fc.property(requirements, one, fc.nat(4), (before, added, at) => {
      const names = namesWith(before.toSpliced(at, 0, added));
      expect(new Set(names).size).toBe(names.length);
      expect(names).toEqual(expect.arrayContaining(namesWith(before)));
    }),
  );
});

test("only choices inside options are lost where choices are numbered", () => {
  expect(losesDeepChoices(curriculumOf("a\nb\nc\nd: a | (b & c)"))).toEqual([]);
  expect(losesDeepChoices(curriculumOf("a\nb\nc\nd: a | (b & (a | c))"))).toEqual([
    "Choices within options of other choices were opened into one option, for: d.",
  ]);
});

test("choices that have no topics in them are told as lost", () => {
  const needing = (...requires: object[]) =>
    curriculumOf("", {
      areas: [{ id: "x", title: "X", stage: "all" }],
      topics: ["a", "b"].map((id) => ({
        id,
        title: id,
        area: "x",
        ...(id === "b" && { requires }),
      })),
    });
  for (const odd of [{ any: [] }, { any: ["a", { all: [] }] }, { all: ["a", { any: [] }] }])
    for (const loses of [losesChoices, losesDeepChoices])
      expect(loses(needing(odd))[0]).toMatch(/^Alternatives without any option.* for: b\.$/);
  expect(losesDeepChoices(needing({ any: ["a"] }, { all: [] }))).toEqual([]);
});

test("a format without choices says how many topics that concerns", () => {
  expect(losesChoices(curriculumOf("a\nb: a"))).toEqual([]);
  expect(losesChoices(curriculumOf("a\nb\nc: a | b"))[0]).toContain("the topic with alternatives");
});

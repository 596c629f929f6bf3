import { expect, test } from "vitest";
import { coverageOf, judgedDisagreements } from "../../src/explorer/document-comparison.ts";
import { documentedCurriculum } from "../support/documented.ts";

test("coverage counts each area's topics by document, and those in none", () => {
  const curriculum = documentedCurriculum("a @one\nb @one\nc @two\nd @two", {
    book: ["a", "b", "a"],
    course: ["b", "c"],
  });
  const { areas, whole } = coverageOf(curriculum);
  expect(areas.map(({ area, ...coverage }) => [area.id, coverage])).toEqual([
    ["one", { topics: 2, covered: [2, 1], uncovered: 0 }],
    ["two", { topics: 2, covered: [0, 1], uncovered: 1 }],
  ]);
  expect(whole).toEqual({ topics: 4, covered: [2, 2], uncovered: 1 });
});

test("without documents no topic is covered", () => {
  const { whole } = coverageOf(documentedCurriculum("a\nb", {}));
  expect(whole).toEqual({ topics: 2, covered: [], uncovered: 2 });
});

test("where the map settles an order it says which topic is first, and that comes first", () => {
  const curriculum = documentedCurriculum("a\nb\nc: b\nd: c", {
    book: ["a", "d", "b"],
    course: ["b", "d", "a"],
  });
  const [disagreement] = judgedDisagreements(curriculum);
  expect(
    disagreement?.reversals.map(({ first, second, verdict }) => [first.id, second.id, verdict?.id]),
  ).toEqual([
    ["d", "b", "b"],
    ["a", "b", undefined],
    ["a", "d", undefined],
  ]);
});

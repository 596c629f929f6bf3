import { describe, expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { layoutInput } from "../../../src/scene/layout/layout-input.ts";
import { curriculumOf } from "../../support/curricula.ts";

describe("layoutInput", () => {
  test("has a card for every topic, retired ones included", () => {
    const { cards } = layoutInput(curriculumOf("a\nb retired"));
    expect(cards.map(({ topic }) => topic)).toEqual(["a", "b"]);
  });

  test("has of a part of the curriculum what lies within it, and what goes without saying there", () => {
    const curriculum = curriculumOf("a\nb: a\nc: a, b\nd: a | b, c ~ b");
    const among = new Set([TopicId("a"), TopicId("c"), TopicId("d")]);
    const { cards, junctions, edges } = layoutInput(curriculum, among);
    expect(cards.map(({ topic }) => topic)).toEqual(["a", "c", "d"]);
    expect(junctions).toEqual([]);
    expect(edges).toEqual([
      { from: 0, to: 1, kind: "requires" },
      { from: 0, to: 2, kind: "implied" },
      { from: 1, to: 2, kind: "requires" },
    ]);
  });

  test("marks a prerequisite that another implies, and keeps it", () => {
    const { edges } = layoutInput(curriculumOf("a\nb: a\nc: a, b"));
    expect(edges).toEqual([
      { from: 0, to: 1, kind: "requires" },
      { from: 0, to: 2, kind: "implied" },
      { from: 1, to: 2, kind: "requires" },
    ]);
  });

  test("joins alternatives in an or junction before the card", () => {
    const { junctions, edges } = layoutInput(curriculumOf("a\nb\nc: a | b"));
    expect(junctions).toEqual([{ kind: "or", card: 2, parent: 2 }]);
    expect(edges).toEqual([
      { from: 0, to: 3, kind: "requires" },
      { from: 1, to: 3, kind: "requires" },
    ]);
  });

  test("joins what one alternative needs together in an and junction before the or", () => {
    const { junctions } = layoutInput(curriculumOf("a\nb\nc\nd: (a & b) | c"));
    expect(junctions).toEqual([
      { kind: "or", card: 3, parent: 3 },
      { kind: "and", card: 3, parent: 4 },
    ]);
  });

  test("makes no junction for an any of one part", () => {
    const { junctions, edges } = layoutInput(
      curriculumOf("", {
        areas: [{ id: "all", title: "All", stage: "all" }],
        topics: [
          { id: "a", title: "A", kind: "concept", area: "all" },
          { id: "b", title: "B", kind: "concept", area: "all", requires: [{ any: ["a"] }] },
        ],
      }),
    );
    expect(junctions).toEqual([]);
    expect(edges).toEqual([{ from: 0, to: 1, kind: "requires" }]);
  });

  test("draws helps as weak edges, but not beside a hard prerequisite on the same topic", () => {
    const { edges } = layoutInput(curriculumOf("a\nb\nc: a ~ a, b"));
    expect(edges).toEqual([
      { from: 0, to: 2, kind: "requires" },
      { from: 1, to: 2, kind: "helps" },
    ]);
  });
});

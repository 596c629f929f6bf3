import { describe, expect, it } from "vitest";
import {
  compact,
  hardOnly,
  reversed,
  row,
  toRows,
} from "../../../src/core/prerequisites/compact.ts";
import { topicGraph } from "../../../src/core/prerequisites/topic-graph.ts";
import { curriculumOf } from "../../support/curricula.ts";

describe("rows", () => {
  it("give back their lists, empty ones too", () => {
    const lists = [[2, 0], [], [1], []];
    const rows = toRows(lists);
    expect(lists.map((_, index) => [...row(rows, index)])).toEqual(lists);
  });

  it("turned round hold the same pairs the other way", () => {
    const rows = reversed(toRows([[2, 0], [], [0, 2], [0]]));
    expect([0, 1, 2, 3].map((index) => [...row(rows, index)])).toEqual([[0, 2, 3], [], [0, 2], []]);
  });
});

describe("the compact graph", () => {
  it("numbers topics in curriculum order and keeps both directions", () => {
    const graph = compact(topicGraph(curriculumOf("a\nb: a\nc: a, b")));
    expect(graph.topics).toEqual(["a", "b", "c"]);
    expect([0, 1, 2].map((at) => [...row(graph.before, at)])).toEqual([[], [0], [0, 1]]);
    expect([0, 1, 2].map((at) => [...row(graph.after, at)])).toEqual([[1, 2], [2], []]);
  });

  it("leaves alternatives out when only hard prerequisites are wanted", () => {
    const graph = compact(topicGraph(curriculumOf("a\nb\nc: a, a | b")), hardOnly);
    expect([...row(graph.before, 2)]).toEqual([0]);
  });
});

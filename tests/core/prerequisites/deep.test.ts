import { describe, expect, it } from "vitest";
import { ancestorsOf } from "../../../src/core/prerequisites/closure.ts";
import { compact } from "../../../src/core/prerequisites/compact.ts";
import { cycles } from "../../../src/core/prerequisites/cycles.ts";
import { levels } from "../../../src/core/prerequisites/levels.ts";
import { redundantPrerequisites } from "../../../src/core/prerequisites/redundancy.ts";
import { topicGraph } from "../../../src/core/prerequisites/topic-graph.ts";
import { obtainable } from "../../../src/core/prerequisites/well-founded.ts";
import { curriculumOf } from "../../support/curricula.ts";

const length = 20_000;
const chain = (first: string): string =>
  [first, ...Array.from({ length: length - 1 }, (_, at) => `t${at + 1}: t${at}`)].join("\n");

describe("a chain of twenty thousand topics", () => {
  const curriculum = curriculumOf(chain("t0"));
  const graph = compact(topicGraph(curriculum));

  it("overflows nothing", () => {
    expect(levels(graph)[length - 1]).toBe(length - 1);
    expect(cycles(graph)).toEqual([]);
    expect(ancestorsOf(graph, graph.topics.slice(-1)).size).toBe(length - 1);
    expect(obtainable(curriculum).size).toBe(length);
    expect(redundantPrerequisites(curriculum).size).toBe(0);
  });
});

describe("a circle of twenty thousand topics", () => {
  it("is found as one path", () => {
    const curriculum = curriculumOf(chain(`t0: t${length - 1}`));
    expect(cycles(compact(topicGraph(curriculum))).map((path) => path.length)).toEqual([length]);
    expect(obtainable(curriculum).size).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { curriculumMetrics } from "../../../../src/core/prerequisites/metrics/curriculum-metrics.ts";
import { curriculumOf } from "../../../support/curricula.ts";

const metricsOf = (description: string) => curriculumMetrics(curriculumOf(description));

/** Delay, blocking and complexity of each topic, by its id. */
function figures(description: string): Record<string, readonly number[]> {
  return Object.fromEntries(
    metricsOf(description).topics.map(({ topic, delay, blocking, complexity }) => [
      topic,
      [delay, blocking, complexity],
    ]),
  );
}

/** The two curricula that the documentation of CurricularAnalytics.jl explains its metrics with. */
const branching = "v1\nv2: v1\nv3: v1\nv4: v2";
const joining = "v1\nv2\nv3: v1, v2\nv4: v3";

describe("delay, blocking and complexity", () => {
  it("are those of curricular analytics where one topic opens two", () => {
    expect(figures(branching)).toEqual({
      v1: [3, 3, 6],
      v2: [3, 1, 4],
      v3: [2, 0, 2],
      v4: [3, 0, 3],
    });
    expect(metricsOf(branching)).toMatchObject({ delay: 11, blocking: 4, complexity: 15 });
  });

  it("are those of curricular analytics where two topics open one", () => {
    expect(figures(joining)).toEqual({
      v1: [3, 2, 5],
      v2: [3, 2, 5],
      v3: [3, 1, 4],
      v4: [3, 0, 3],
    });
    expect(metricsOf(joining)).toMatchObject({ delay: 12, blocking: 5, complexity: 17 });
  });

  it("are two thirds in quarters, each topic rounded to a tenth", () => {
    expect(metricsOf(joining).complexityInQuarters).toBe(3.3 + 3.3 + 2.7 + 2);
    // Twice 1 becomes 0.7 each, together 1.4, where two thirds of 2 are 1.3.
    expect(metricsOf("a\nb").complexityInQuarters).toBe(1.4);
  });

  it("of a lonely topic are one step that blocks nothing", () => {
    expect(figures("a")).toEqual({ a: [1, 0, 1] });
  });

  it("count every alternative as a prerequisite", () => {
    expect(figures("a\nb\nc: a | b")).toEqual({ a: [2, 1, 3], b: [2, 1, 3], c: [2, 0, 2] });
  });

  it("take a circle for one step, in which everybody blocks the others", () => {
    expect(figures("a\nb: a, c\nc: b\nd: c")).toEqual({
      a: [3, 3, 6],
      b: [3, 2, 5],
      c: [3, 2, 5],
      d: [3, 0, 3],
    });
    expect(figures("a: a")).toEqual({ a: [1, 0, 1] });
  });

  it("of nothing are nothing", () => {
    expect(metricsOf("")).toEqual({
      delay: 0,
      blocking: 0,
      complexity: 0,
      complexityInQuarters: 0,
      criticalPath: { hours: 0, topics: [] },
      bottlenecks: [],
      topics: [],
    });
  });
});

describe("hours", () => {
  const weighed = "a 1h\nb 10h\nc 2-4h: a, b\nd 1h: a\ne 1h: d\nf 5h: e";

  it("make the critical path, which may have fewer topics than the longest chain", () => {
    expect(metricsOf(weighed).criticalPath).toEqual({ hours: 13, topics: ["b", "c"] });
  });

  it("are those of the longest chain through a topic, and of what waits for it", () => {
    expect(
      metricsOf(weighed).topics.map(({ chainHours, blockedHours }) => [chainHours, blockedHours]),
    ).toEqual([
      [8, 10],
      [13, 3],
      [13, 0],
      [8, 6],
      [8, 5],
      [8, 0],
    ]);
  });

  it("take the path that comes first in the curriculum when two take as long", () => {
    expect(metricsOf("a\nb\nc: b, a\nd: b").criticalPath.topics).toEqual(["a", "c"]);
  });

  it("of a circle are those of all its topics", () => {
    expect(metricsOf("a 1h: b\nb 2h: a\nc 4h: a\nd 6h").criticalPath).toEqual({
      hours: 7,
      topics: ["a", "b", "c"],
    });
  });
});

describe("bottlenecks", () => {
  it("are where three prerequisites come together and three topics wait, most blocking first", () => {
    const late = "late: x, y, z\nu: late\nv: late\nw: late";
    const early = "early: a, b, c\nx: early\ny: early\nz: early";
    expect(metricsOf(`a\nb\nc\n${late}\n${early}`).bottlenecks).toEqual(["early", "late"]);
  });

  it("are none with fewer on either side", () => {
    expect(metricsOf("a\nb\nc: a, b\nd: c\ne: c\nf: c").bottlenecks).toEqual([]);
    expect(metricsOf("a\nb\nc\nd: a, b, c\ne: d\nf: d").bottlenecks).toEqual([]);
  });
});

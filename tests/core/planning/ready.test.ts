import { describe, expect, it } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { rankedReady } from "../../../src/core/planning/ready.ts";
import { curriculumOf } from "../../support/curricula.ts";

const ids = (...names: string[]) => new Set(names.map(TopicId));

/** Each ready topic with what it opens, in the order of the answer. */
function ranked(description: string, known: string[], planned?: string[]) {
  const ready = rankedReady(curriculumOf(description), ids(...known), planned && ids(...planned));
  return ready.map(({ topic, opens, opensHours, opensAtOnce }) => [
    topic,
    opens,
    opensHours,
    opensAtOnce.join(" "),
  ]);
}

describe("what can be learnt now", () => {
  it("comes with what it opens, most first", () => {
    expect(ranked("a\nb\nc 2-4h: b\nd: b, c\ne: a, d", [])).toEqual([
      ["b", 3, 5, "c"],
      ["a", 1, 1, ""],
    ]);
  });

  it("stays in curriculum order where as much is opened", () => {
    expect(ranked("a\nz\nb\nc: z\nd: b", [])).toEqual([
      ["z", 1, 1, "c"],
      ["b", 1, 1, "d"],
      ["a", 0, 0, ""],
    ]);
  });

  it("opens nothing where another alternative is known already", () => {
    expect(ranked("a\nb\nc: a | b\nd: c", ["b"])).toEqual([
      ["c", 1, 1, "d"],
      ["a", 0, 0, ""],
    ]);
  });

  it("opens at once what lacks nothing else, by one alternative or by all", () => {
    expect(ranked("a\nb\nc: a | b\nd: a, b", [])).toEqual([
      ["a", 2, 2, "c"],
      ["b", 2, 2, "c"],
    ]);
  });

  it("counts nothing that is known or retired", () => {
    expect(ranked("a\nb: a\nc: a\nd retired: a", ["b"])).toEqual([["a", 1, 1, "c"]]);
  });

  it("is nothing when everything is known", () => {
    expect(ranked("a\nb: a", ["a", "b"])).toEqual([]);
  });

  it("does not wait for a circle", () => {
    expect(ranked("a\nb: a, c\nc: b", [])).toEqual([["a", 2, 2, ""]]);
  });
});

describe("what can be learnt now towards a plan", () => {
  const map = "a\nb\nc: a\nd: a\ne: a\nf: b\ng: f";

  it("counts the plan alone, and puts what it does not need last", () => {
    expect(ranked(map, [], ["b", "f", "g"])).toEqual([
      ["b", 2, 2, "f"],
      ["a", 0, 0, ""],
    ]);
  });

  it("tells a goal that opens nothing from what is no part of the plan", () => {
    const ready = rankedReady(curriculumOf("a\nb"), ids(), ids("b"));
    expect(ready.map(({ topic, planned }) => [topic, planned])).toEqual([
      ["b", true],
      ["a", false],
    ]);
  });
});

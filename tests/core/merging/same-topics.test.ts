import { describe, expect, it } from "vitest";
import { sameTopics } from "../../../src/core/merging/same-topics.ts";
import type { Curriculum, Topic } from "../../../src/core/model/curriculum.ts";
import { curriculumOf } from "../../support/curricula.ts";

/** A curriculum of topics with these titles, called `t0`, `t1` … */
function titled(...titles: readonly string[]): Curriculum {
  const topics = titles.map((title, index) => ({ id: `t${index}`, title, area: "all" }));
  return curriculumOf("x", { areas: [{ id: "all", title: "All", stage: "all" }], topics });
}

const titles = (topics: readonly Topic[]) => topics.map(({ title }) => title).join(" = ");

/** What is taken for one at this score, and what is asked. */
function outcome(curricula: readonly Curriculum[], threshold: number) {
  const { groups, unsure } = sameTopics(curricula, [], threshold);
  return {
    same: groups.filter((group) => group.length > 1).map(titles),
    asked: unsure.map(({ one, other }) => titles([one, other])),
  };
}

describe("topics of several documents", () => {
  it.each([
    ["Closures", "closure"],
    ["4.1 Ownership", "Ownership"],
    ["Chapter 3: Traits", "The Traits!"],
    ["Schrödinger equation", "Schrodinger Equation"],
    ["Pattern matching", "Patterns and Matching"],
    ["Matching patterns", "Pattern matching"],
  ])("“%s” and “%s” are one", (one, other) => {
    expect(outcome([titled(one, "Iterators"), titled("Traits in depth", other)], 0.9).same).toEqual(
      [`${one} = ${other}`],
    );
  });

  it.each([
    ["What is ownership?", "Ownership"],
    ["Standard library types", "Std library types"],
    ["Closures", "Closure syntax"],
    ["Kubernetes", "Kuberntes"],
  ])("“%s” and “%s” are asked about", (one, other) => {
    const found = outcome([titled(one, "Iterators"), titled("Borrowing", other)], 0.9);
    expect(found).toEqual({ same: [], asked: [`${one} = ${other}`] });
  });

  it.each([
    ["Closures", "Channels"],
    ["C", "C++"],
    ["Part 1", "Part 2"],
  ])("“%s” and “%s” are never mixed up", (one, other) => {
    expect(outcome([titled(one), titled(other)], 0.9)).toEqual({ same: [], asked: [] });
  });

  it("are known by their other names", () => {
    const aliased = curriculumOf("", {
      areas: [{ id: "all", title: "All", stage: "all" }],
      topics: [{ id: "k", title: "Container orchestration", area: "all", aliases: ["k8s"] }],
    });
    expect(outcome([aliased, titled("K8s")], 0.9).same).toEqual(["Container orchestration = K8s"]);
  });

  it("with a title that fits many are one only where they stand under the same", () => {
    const book = (above: string) =>
      curriculumOf("", {
        documents: [
          {
            id: "d",
            title: "D",
            items: [{ id: "1", title: above, items: [{ id: "1.1", title: "Summary" }] }],
          },
        ],
        areas: [{ id: "all", title: above, stage: "all" }],
        topics: [{ id: "s", title: "Summary", area: "all", items: ["d/1.1"] }],
      });
    expect(outcome([book("Traits"), book("The traits")], 0.9).same).toEqual(["Summary = Summary"]);
    for (const above of ["Errors", "Other topics"])
      expect(outcome([book(above), book("Other topics")], 0.9).same).toEqual([]);
    expect(outcome([book("Traits"), book("Errors")], 0.9)).toEqual({
      same: [],
      asked: ["Summary = Summary"],
    });
  });

  it("never make one of two topics of the same document by themselves", () => {
    const same = outcome([titled("Loops", "Loop"), titled("Loops")], 0.5).same;
    expect(same).toHaveLength(1);
    expect(same[0]?.split(" = ")).toHaveLength(2);
  });

  it("are asked about once: what follows from likelier pairs is no question", () => {
    const three = [titled("Traits"), titled("traits"), titled("Trait")];
    expect(outcome(three, 2).asked).toHaveLength(2);
  });
});

describe("decisions", () => {
  const curricula = [titled("Traits", "Errors"), titled("Traits", "Exceptions"), titled("Traits")];
  const [[traits, errors] = [], [others, exceptions] = [], [third] = []] = curricula.map(
    ({ topics }) => topics,
  );
  if (!traits || !errors || !others || !exceptions || !third) throw new Error("topics are missing");

  it("hold against every score", () => {
    const decisions = [
      { one: traits, other: others, same: false },
      { one: errors, other: exceptions, same: true },
    ];
    const { groups, contradictions } = sameTopics(curricula, decisions, 0.9);
    expect(groups.map(titles)).toEqual(["Traits = Traits", "Errors = Exceptions", "Traits"]);
    expect(contradictions).toEqual([]);
  });

  it("that cannot be kept together are told", () => {
    const apart = { one: traits, other: third, same: false };
    const decisions = [
      apart,
      { one: traits, other: others, same: true },
      { one: others, other: third, same: true },
    ];
    const { contradictions } = sameTopics(curricula, decisions);
    expect(contradictions).toEqual([apart]);
  });
});

import { describe, expect, test } from "vitest";
import { GoalId, TopicId } from "../../../src/core/model/ids.ts";
import type { Learner } from "../../../src/core/model/learner.ts";
import { planFor } from "../../../src/core/planning/plan-for.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";

const nobody: Learner = { marks: new Map() };
const knowing = (...names: string[]): Learner => ({
  marks: new Map(names.map((name) => [TopicId(name), "known"])),
});
const to = (topic: string) => ({ kind: "topic", topic: TopicId(topic) }) as const;

describe("a plan for one topic", () => {
  test("is everything it needs, in an order that can be learnt", () => {
    const { steps } = planFor(curriculumOf("c: b\nb: a\na\nd"), nobody, to("c"));
    expect(steps.map((step) => step.topic)).toEqual(["a", "b", "c"]);
  });

  test("leaves out what is known and what that implies", () => {
    const { steps, plan } = planFor(curriculumOf("a\nb: a\nc: b"), knowing("b"), to("c"));
    expect(steps.map((step) => step.topic)).toEqual(["c"]);
    expect(plan.hours).toBe(1);
  });

  test("is empty when the goal is known", () => {
    const { steps, plan } = planFor(curriculumOf("a"), knowing("a"), to("a"));
    expect(steps).toEqual([]);
    expect(plan.blocked).toEqual([]);
  });

  test("stays in an area while it can", () => {
    const curriculum = curriculumOf("a @x\nb @y\nc @x: a\nd @y: b\ne @y: c, d");
    const { steps } = planFor(curriculum, nobody, to("e"));
    expect(steps.map((step) => step.topic)).toEqual(["a", "c", "b", "d", "e"]);
  });
});

describe("a choice", () => {
  test("takes the cheapest, and says what the others would cost more", () => {
    const { plan } = planFor(curriculumOf("a 5h\nb 2h\nc 4h\nd: a | b | c"), nobody, to("d"));
    expect(plan.choices).toEqual([
      {
        topic: "d",
        took: ["b"],
        instead: [
          { topics: ["a"], extraHours: 3 },
          { topics: ["c"], extraHours: 2 },
        ],
      },
    ]);
  });

  test("takes what is needed anyway", () => {
    const { plan } = planFor(curriculumOf("a 5h\nb 2h\nc: a | b\nd: c, a"), nobody, to("d"));
    expect([...plan.topics].toSorted()).toEqual(["a", "c", "d"]);
  });

  test("between parts of several topics prices each part as a whole", () => {
    const { plan } = planFor(
      curriculumOf("a\nb\nc 4h\nd 5h\ne: (a & b) | (a & c) | (c & d)"),
      nobody,
      to("e"),
    );
    expect(plan.choices).toEqual([
      {
        topic: "e",
        took: ["a", "b"],
        instead: [
          { topics: ["a", "c"], extraHours: 3 },
          { topics: ["c", "d"], extraHours: 7 },
        ],
      },
    ]);
  });

  test("on a circle goes another way when what is known does not open it", () => {
    const curriculum = curriculumOf("k\nl\nt: k | l, u | v\nu: t\nv 9h");
    const { steps } = planFor(curriculum, knowing("k"), to("t"));
    expect(steps.map((step) => step.topic)).toEqual(["v", "t"]);
  });

  test("among too many to try ends, and says so or gives the best found", () => {
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    const lines = names.map((name, index) => {
      const others = [7, 11, 17].map((step) => `n${(index * step + step) % 30}`);
      return `${name} ${1 + (index % 5)}h: ${others.join(" | ")}`;
    });
    const { plan } = planFor(
      curriculumOf(["start", `${lines[0]} | start`, ...lines.slice(1)].join("\n")),
      nobody,
      to("n29"),
    );
    expect(plan.lowerBound).toBeLessThanOrEqual(plan.hours);
    expect(plan.topics.has(TopicId("n29"))).toBe(true);
  });

  test("is not offered where something known serves", () => {
    const { plan } = planFor(curriculumOf("a\nb\nc: a | b"), knowing("b"), to("c"));
    expect(plan.choices).toEqual([]);
  });

  test("never takes a retired topic", () => {
    const { plan } = planFor(curriculumOf("a 1h retired\nb 9h\nc: a | b"), nobody, to("c"));
    expect([...plan.topics].toSorted()).toEqual(["b", "c"]);
  });
});

describe("a goal that cannot be reached", () => {
  test("names the circle in the way", () => {
    const { plan, steps } = planFor(curriculumOf("a: b\nb: a\nc: a"), nobody, to("c"));
    expect(steps).toEqual([]);
    expect(plan.blocked).toEqual([
      {
        goal: "c",
        topic: "a",
        reason: "These topics wait for each other: “a” needs “b” needs “a”.",
      },
    ]);
  });

  test("names the retired topic in the way", () => {
    const { plan } = planFor(curriculumOf("a retired\nb: a"), nobody, to("b"));
    expect(plan.blocked).toEqual([
      { goal: "b", topic: "a", reason: "“a” is retired and can no longer be learnt." },
    ]);
  });

  test("does not hold up the others of a named goal", () => {
    const curriculum = curriculumOf("a retired\nb: a\nc", {
      goals: [{ id: "g", title: "g", topics: ["b", "c"] }],
    });
    const { plan, steps } = planFor(curriculum, nobody, { kind: "goal", goal: GoalId("g") });
    expect(steps.map((step) => step.topic)).toEqual(["c"]);
    expect(plan.blocked.map((one) => one.goal)).toEqual(["b"]);
  });
});

test("a step says what it is for, what it uses and what it opens", () => {
  const { steps } = planFor(
    curriculumOf("a\nb: a\nc: b\nd: a", {
      goals: [{ id: "g", title: "g", topics: ["c", "d"] }],
    }),
    knowing("a"),
    { kind: "goal", goal: GoalId("g") },
  );
  expect(steps[0]).toEqual({
    topic: "b",
    for: ["c"],
    needs: [{ topic: "a", why: undefined }],
    opens: ["c"],
  });
});

test("topics with names of object properties are planned like any other", () => {
  const chain = nastyIds.map((id, index) => (index === 0 ? id : `${id}: ${nastyIds[index - 1]}`));
  const { steps } = planFor(curriculumOf(chain.join("\n")), nobody, to("length"));
  expect(steps.map((step) => step.topic)).toEqual([...nastyIds]);
});

import { describe, expect, test } from "vitest";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import type { Learner } from "../../src/core/model/learner.ts";
import { goalTargets, topicTarget, wayTo } from "../../src/explorer/way.ts";
import { curriculumOf } from "../support/curricula.ts";

const knowing = (...ids: readonly string[]): Learner => ({
  marks: new Map(ids.map((id) => [TopicId(id), "known"])),
});
const to = (id: string) => ({ kind: "topic", topic: TopicId(id) }) as const;

describe("a way", () => {
  const chain = curriculumOf("a 1h\nb 3h: a\nc 4h: b\nd 9h");

  test("splits into what is behind and what is ahead, numbered from one", () => {
    const way = wayTo(chain, knowing("a"), to("c"));
    expect(way.done).toEqual(["a"]);
    expect([...way.numbers]).toEqual([
      ["b", 1],
      ["c", 2],
    ]);
    expect(way.hours).toEqual([7, 7]);
    expect(way.share).toBeCloseTo(1 / 8);
  });

  test("leaves out what is known but has nothing to do with it", () => {
    expect(wayTo(chain, knowing("d"), to("c")).done).toEqual([]);
  });

  test("is complete when the goal is known", () => {
    const way = wayTo(chain, knowing("c"), to("c"));
    expect(way.steps).toEqual([]);
    expect(way.done).toEqual(["a", "b", "c"]);
    expect(way.share).toBe(1);
  });

  test("is the same object for the same arguments", () => {
    const learner = knowing("a");
    const target = to("c");
    expect(wayTo(chain, learner, target)).toBe(wayTo(chain, learner, target));
  });
});

describe("alternatives", () => {
  const forked = curriculumOf("cheap 1h\ndear 9h\nend 1h: cheap | dear");

  test("a person who went the dear way is given credit for it", () => {
    const way = wayTo(forked, knowing("dear"), to("end"));
    expect(way.done).toEqual(["dear"]);
    expect([...way.numbers.keys()]).toEqual(["end"]);
    expect(way.share).toBeCloseTo(0.9);
  });

  test("a way not taken is no part of what is behind", () => {
    const way = wayTo(forked, knowing("cheap", "dear"), to("end"));
    expect(way.done).toEqual(["cheap"]);
  });
});

describe("names", () => {
  const curriculum = curriculumOf("a", {
    goals: [{ id: "g", title: "The goal", summary: "One.", topics: ["a"] }],
  });

  test("a way is called what its goal or topic is called", () => {
    expect(wayTo(curriculum, knowing(), { kind: "goal", goal: GoalId("g") }).title).toBe(
      "The goal",
    );
    expect(wayTo(curriculum, knowing(), to("a")).title).toBe("a");
  });

  test("every goal and topic has one target, so that its way is made once", () => {
    const [first] = goalTargets(curriculum);
    expect(first?.goal.title).toBe("The goal");
    expect(goalTargets(curriculum)[0]?.target).toBe(first?.target);
    for (const topic of curriculum.topics) expect(topicTarget(topic)).toBe(topicTarget(topic));
  });
});

test("a circle in the requirements does not catch the walk back", () => {
  const circle = curriculumOf("a: b | c\nb: a\nc");
  expect(wayTo(circle, knowing("b"), to("b")).done).toEqual(["a", "b"]);
});

import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import type { Learner, Mark } from "../../src/core/model/learner.ts";
import { topicsOf } from "../../src/core/model/topic-lookup.ts";
import { areaSummaries, impliedBy, knowledgeOf, standingOf } from "../../src/explorer/knowledge.ts";
import { curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf(`
  a
  b: a
  c: b
  d: c | a
  e retired
`);

const learnerWith = (...marks: readonly (readonly [string, Mark])[]): Learner => ({
  marks: new Map(marks.map(([id, mark]) => [TopicId(id), mark])),
});

function standings(learner: Learner): string[] {
  return curriculum.topics.map((topic) => `${topic.id} ${standingOf(curriculum, learner, topic)}`);
}

describe("standings", () => {
  test("before anything is known, only beginnings are ready", () => {
    expect(standings(learnerWith())).toEqual([
      "a ready",
      "b later",
      "c later",
      "d later",
      "e retired",
    ]);
  });

  test("what a known topic needs is known too, without being marked", () => {
    expect(standings(learnerWith(["b", "known"]))).toEqual([
      "a implied",
      "b known",
      "c ready",
      "d ready",
      "e retired",
    ]);
  });

  test("a mark says more than the network where nothing known needs the topic", () => {
    expect(standings(learnerWith(["a", "aside"], ["b", "learning"], ["e", "known"]))).toEqual([
      "a aside",
      "b learning",
      "c later",
      "d later",
      "e known",
    ]);
  });

  test("something set aside counts as known when something known needs it", () => {
    const [topic] = topicsOf(curriculum, [TopicId("a")]);
    const learner = learnerWith(["a", "aside"], ["b", "known"]);
    expect(topic && standingOf(curriculum, learner, topic)).toBe("implied");
  });
});

test("implied knowledge is traced to a topic that was marked, not to one that is implied itself", () => {
  const learner = learnerWith(["c", "known"]);
  expect(impliedBy(curriculum, learner, TopicId("a"))?.id).toBe("c");
  expect(impliedBy(curriculum, learner, TopicId("b"))?.id).toBe("c");
});

test("an alternative explains nothing, because another may have served", () => {
  expect(impliedBy(curriculum, learnerWith(["d", "known"]), TopicId("a"))).toBeUndefined();
});

test("the same arguments give the same object, so that nothing is drawn twice", () => {
  const learner = learnerWith(["a", "known"]);
  expect(knowledgeOf(curriculum, learner)).toBe(knowledgeOf(curriculum, learner));
  expect(knowledgeOf(curriculum, learner)).not.toBe(knowledgeOf(curriculum, learnerWith()));
});

test("areas count what is known and sum what is to be spent", () => {
  const timed = curriculumOf("a 2h\nb 1-3h: a\nc 5h @later");
  const summaries = areaSummaries(timed, learnerWith(["b", "known"]));
  expect(
    summaries.map(({ area, topics, progress: { known }, hours }) => [
      area.id,
      topics.length,
      known,
      hours,
    ]),
  ).toEqual([
    ["all", 2, 2, [3, 5]],
    ["later", 1, 0, [5, 5]],
  ]);
});

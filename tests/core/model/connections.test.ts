import { describe, expect, test } from "vitest";
import { opensOf, whyNeeded } from "../../../src/core/model/connections.ts";
import { TopicId } from "../../../src/core/model/ids.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";

describe("what a topic opens", () => {
  test("is every topic that builds on it, hard prerequisites before soft ones", () => {
    const curriculum = curriculumOf("a\nz\nb ~ a\nc: a\nd: a | z");
    expect(
      opensOf(curriculum, TopicId("a")).map(({ topic, strength }) => [topic.id, strength]),
    ).toEqual([
      ["c", "required"],
      ["d", "alternative"],
      ["b", "helps"],
    ]);
  });

  test("names a topic once, however often it is mentioned", () => {
    const curriculum = curriculumOf("a\nb\nc: (a & b) | a");
    expect(opensOf(curriculum, TopicId("a"))).toHaveLength(1);
  });

  test("is nothing for the end of the map", () => {
    expect(opensOf(curriculumOf("a"), TopicId("a"))).toEqual([]);
  });
});

test("the reason for a prerequisite is the one nearest to it", () => {
  const curriculum = curriculumOf("a", {
    topics: [
      ...curriculumFileOf("a\nb").topics,
      {
        ...curriculumFileOf("c").topics[0],
        requires: [{ any: [{ topic: "a", why: "own" }, { topic: "b" }], why: "shared" }],
      },
    ],
  });
  const [, , c] = curriculum.topics;
  expect(c && whyNeeded(c, TopicId("a"))).toBe("own");
  expect(c && whyNeeded(c, TopicId("b"))).toBe("shared");
  expect(c && whyNeeded(c, TopicId("c"))).toBeUndefined();
});

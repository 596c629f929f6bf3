import { expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { hoursKnownText, progressOf, progressText } from "../../src/explorer/progress.ts";
import { english } from "../../src/language/english.ts";
import { curriculumFileOf, curriculumOf } from "../support/curricula.ts";

const learner = (...ids: string[]) => ({
  marks: new Map(ids.map((id) => [TopicId(id), "known" as const])),
});

test("what is known counts with what it needs, in topics and in hours", () => {
  const curriculum = curriculumOf("a 2h\nb 1-3h: a\nc 16h: b");
  const progress = progressOf(curriculum, learner("b"));
  expect(progressText(english, progress)).toBe("2 of 3 topics known, about 4 h of 20 h");
  expect(hoursKnownText(english, progress)).toBe("about 4 h of 20 h known");
});

test("what is retired need not be known, but counts for those who know it", () => {
  const { topics } = curriculumFileOf("a 1h\nold 2h");
  const curriculum = curriculumOf("a", {
    topics: topics.map((topic) => (topic.id === "old" ? { ...topic, retired: true } : topic)),
  });
  expect(progressText(english, progressOf(curriculum, learner("a")))).toBe(
    "1 of 1 topic known, about 1 h of 1 h",
  );
  expect(progressText(english, progressOf(curriculum, learner("a", "old")))).toBe(
    "2 of 2 topics known, about 3 h of 3 h",
  );
});

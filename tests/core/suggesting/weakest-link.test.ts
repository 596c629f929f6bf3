import { describe, expect, it } from "vitest";
import type { TopicId } from "../../../src/core/model/ids.ts";
import { inEnglish } from "../../../src/core/suggesting/english-reasons.ts";
import { weakestLink } from "../../../src/core/suggesting/weakest-link.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { documentedCurriculum } from "../../support/documented.ts";
import { topicsWith, topicWith } from "../../support/findings.ts";

/** The weakest link of a circle through all topics of a curriculum, as `topic < prerequisite`, and why. */
function weakest(curriculum: ReturnType<typeof curriculumOf>) {
  const found = weakestLink(curriculum, curriculum.topics);
  const name = (topic: { readonly id: TopicId } | undefined) => topic?.id;
  return [
    `${name(found?.topic)} < ${name(found?.prerequisite)}`,
    ...(found?.reasons ?? []).map(inEnglish),
  ];
}

describe("the weakest link of a circle", () => {
  it("is one that documents have the other way round", () => {
    const circle = documentedCurriculum("a: b\nb: c\nc: a", { book: ["c", "b", "a"] });
    expect(weakest(circle)).toEqual([
      "c < a",
      "it has no `why`",
      "“The book” has it before “a”",
      "neither titles nor documents speak for it",
    ]);
  });

  it("is one without a reason", () => {
    const because = (topic: string) => [{ topic, why: "Because." }];
    const circle = curriculumOf("", {
      ...topicsWith(
        topicWith("a", { requires: because("b") }),
        topicWith("b", { requires: ["c"] }),
        topicWith("c", { requires: because("a") }),
      ),
    });
    expect(weakest(circle)[0]).toBe("b < c");
  });

  it("is the one against what titles say", () => {
    const circle = curriculumOf("", {
      ...topicsWith(
        topicWith("composite", { title: "Composite function", requires: ["function"] }),
        topicWith("function", { title: "Function", requires: ["composite"] }),
      ),
    });
    expect(weakest(circle)).toEqual([
      "function < composite",
      "it has no `why`",
      "less speaks for it than for the other links",
    ]);
  });

  it("is none where there is no circle", () => {
    expect(weakestLink(curriculumOf("a"), [])).toBeUndefined();
  });
});

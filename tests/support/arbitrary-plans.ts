import fc from "fast-check";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { foundedTopics } from "../../src/core/planning/founded.ts";
import { arbitraryNetwork, type Kind } from "./arbitrary-curricula.ts";
import { openJson } from "./curricula.ts";

/** A plan to put in order. */
export interface ArbitraryPlan {
  readonly curriculum: Curriculum;
  /** Not closed downwards, as a learner may tick what they like. */
  readonly known: ReadonlySet<TopicId>;
  /** Topics that can be learnt from `known` one after the other, none of them known. */
  readonly planned: ReadonlySet<TopicId>;
  readonly goals: readonly TopicId[];
}

/** Plans of up to `largest` topics with hours (none at all too), areas, projects and a document. */
export function arbitraryPlan(largest: number, kind: Kind): fc.Arbitrary<ArbitraryPlan> {
  return arbitraryNetwork(largest, kind)
    .chain((file) => fc.tuple(fc.constant(file), ...namesIn(file).map(() => arbitraryDetails)))
    .map(([file, ...details]) => curriculumOf(file, details))
    .chain((curriculum) => {
      const ids = curriculum.topics.map(({ id }) => id);
      return fc.record({
        curriculum: fc.constant(curriculum),
        known: fc
          .subarray(ids, { maxLength: Math.min(2, ids.length) })
          .map((some) => new Set(some)),
        wanted: fc.oneof(fc.constant(ids), fc.subarray(ids)),
        goals: fc.subarray(ids),
      });
    })
    .map(({ curriculum, known, wanted, goals }) => {
      const learnable = wanted.filter(
        (id) => !known.has(id) && !topicsById(curriculum).get(id)?.retired,
      );
      const planned = foundedTopics(topicsById(curriculum), new Set(learnable), known);
      return { curriculum, known, planned, goals };
    });
}

const arbitraryDetails = fc.record({
  hours: fc.constantFrom(0, 0.1, 0.5, 1, 1, 2, [1, 4]),
  area: fc.constantFrom("all", "other", "third"),
  kind: fc.constantFrom("concept", "project"),
  items: fc.subarray(["book/1", "book/1.1", "book/2", "book/3"], { maxLength: 2 }),
});

function namesIn(file: object): readonly unknown[] {
  return "topics" in file && Array.isArray(file.topics) ? file.topics : [];
}

function curriculumOf(file: object, details: readonly object[]): Curriculum {
  const { curriculum } = openJson({
    ...file,
    documents: [
      {
        id: "book",
        title: "Book",
        items: [{ id: "1", title: "1", items: [{ id: "1.1", title: "1.1" }] }, ...plainItems],
      },
    ],
    areas: ["all", "other", "third"].map((id) => ({ id, title: id, stage: "all" })),
    topics: namesIn(file).map((topic, at) => Object.assign({}, topic, details[at])),
  });
  if (!curriculum) throw new Error("The plan's curriculum cannot be opened.");
  return curriculum;
}

const plainItems = ["2", "3"].map((id) => ({ id, title: id }));

import fc from "fast-check";
import { expect, test } from "vitest";
import { topicKinds } from "../../src/core/model/curriculum.ts";
import { AreaId, DocumentId, TopicId } from "../../src/core/model/ids.ts";
import { countsOf } from "../../src/explorer/filter-counts.ts";
import { facets, filterBy, filterStates, noFilters } from "../../src/explorer/filters.ts";
import { documentedCurriculum } from "../support/documented.ts";

const curriculum = documentedCurriculum(
  "a @one\nb skill @one: a\nc project @two: b\nd tool @two\ne skill @two: d, a\nf practice @one: e",
  { book: ["a", "b", "e"], course: ["b", "c"] },
);

const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);
const filters = fc.record({
  documents: some([DocumentId("book"), DocumentId("course")]),
  areas: some([AreaId("one"), AreaId("two")]),
  kinds: some(topicKinds),
  states: some(filterStates),
});
const standpoints = fc
  .record({
    marks: fc.dictionary(
      fc.constantFrom("a", "b", "c", "d"),
      fc.constantFrom("known", "learning", "aside"),
    ),
    planned: fc.subarray(["a", "b", "e", "f"]),
  })
  .map(({ marks, planned }) => ({
    curriculum,
    learner: { marks: new Map(Object.entries(marks).map(([id, mark]) => [TopicId(id), mark])) },
    isPlanned: (topic: TopicId) => planned.includes(topic),
  }));

test("filters of several kinds let through what each kind alone lets through", () => {
  fc.assert(
    fc.property(filters, standpoints, (all, standpoint) => {
      const together = filterBy(all, standpoint);
      const alone = facets.map((facet) =>
        filterBy({ ...noFilters, [facet]: all[facet] }, standpoint),
      );
      for (const topic of curriculum.topics) {
        expect(together(topic)).toBe(alone.every((fits) => fits(topic)));
      }
    }),
  );
});

test("values of one kind let through what any of them alone lets through", () => {
  fc.assert(
    fc.property(filters, standpoints, ({ states }, standpoint) => {
      fc.pre(states.length > 0);
      const together = filterBy({ ...noFilters, states }, standpoint);
      const alone = states.map((state) => filterBy({ ...noFilters, states: [state] }, standpoint));
      for (const topic of curriculum.topics) {
        expect(together(topic)).toBe(alone.some((fits) => fits(topic)));
      }
    }),
  );
});

test("a value's count is what choosing it alone of its kind would leave", () => {
  fc.assert(
    fc.property(filters, standpoints, fc.constantFrom(...topicKinds), (all, standpoint, kind) => {
      const left = curriculum.topics.filter(filterBy({ ...all, kinds: [kind] }, standpoint));
      expect(countsOf(all, standpoint).kinds.get(kind) ?? 0).toBe(left.length);
    }),
  );
});

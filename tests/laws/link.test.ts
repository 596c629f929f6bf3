import fc from "fast-check";
import { expect, test } from "vitest";
import { topicKinds } from "../../src/core/model/curriculum.ts";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { newLearner } from "../../src/core/model/learner.ts";
import type { Target } from "../../src/core/planning/target.ts";
import { filterStates } from "../../src/explorer/filters.ts";
import { heatNames } from "../../src/explorer/lens.ts";
import { linkNotice, readLink, writeLink } from "../../src/explorer/link.ts";
import { linkFields } from "../../src/explorer/link-fields.ts";
import { seenIn } from "../../src/explorer/seen.ts";
import { type ExplorerState, firstState } from "../../src/explorer/state.ts";
import { english } from "../../src/language/english.ts";
import { curriculumFileOf, curriculumOf, nastyIds } from "../support/curricula.ts";

// The last two have the same code: five letters are not enough to tell any two ids apart.
const ids = [...nastyIds, "a", "b~c", "d.e", "Übung", "日本", "t85031", "t89283"];
const absent = ["gone", "t1"];
const documents = [{ id: "__proto__", title: "Odd", kind: "book", items: [] }];
const goals = ["constructor", "end"].map((id) => ({ id, title: id, summary: id, topics: ["a"] }));
const topics = ids.map((id) => ({ ...curriculumFileOf("x").topics[0], id, title: id }));
const curriculum = curriculumOf("x", { topics, goals, documents });

const id = fc.constantFrom(...ids, ...absent).map(TopicId);
const present = fc.constantFrom(...ids).map(TopicId);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const target: fc.Arbitrary<Target> = fc.oneof(
  fc.constantFrom(...goals).map(({ id: goal }): Target => ({ kind: "goal", goal: GoalId(goal) })),
  present.map((topic): Target => ({ kind: "topic", topic })),
);
const wishes = fc.record({
  by: fc.constantFrom("near", "area", "payoff", "document:__proto__", "document:gone"),
  fewest: fc.constantFrom("hours", "topics"),
  prefer: fc.array(fc.oneof(fc.record({ take: id }), fc.record({ take: id, for: id })), {
    maxLength: 5,
  }),
  avoid: fc.array(id, { maxLength: 5 }).map((some) => new Set(some)),
  withHelps: fc.boolean(),
  within: optional(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
});
const lens = fc.record({
  filters: fc.record({
    documents: fc.subarray(curriculum.documents.map((one) => one.id)),
    areas: fc.subarray(curriculum.areas.map((one) => one.id)),
    kinds: fc.subarray([...topicKinds]),
    states: fc.subarray([...filterStates]),
  }),
  only: fc.constantFrom("topic", "way", undefined),
  documents: fc.boolean(),
  heat: optional(fc.constantFrom(...heatNames)),
});
const state: fc.Arbitrary<ExplorerState> = fc
  .record({
    target: optional(target),
    wishes,
    sent: optional(fc.array(present).map((some) => new Set(some))),
    selected: optional(present),
    view: fc.constantFrom("map", "outline"),
    lens,
  })
  .map((seen) => ({ ...firstState, ...seen, learner: newLearner }));

test("what is written is read back as it was, whatever is seen", () => {
  fc.assert(
    fc.property(state, (shown) => {
      const seen = seenIn(curriculum, shown);
      const text = writeLink(curriculum, seen);
      const { changes, problems } = readLink(text, curriculum);
      expect(problems).toEqual([]);
      if (text === "") expect(changes).toBeUndefined();
      else expect(changes).toEqual(seen);
      expect(text).toMatch(/^[\w.~!*'()%=&,:@+-]*$/);
    }),
    { numRuns: 1_000 },
  );
});

test("any text is read, with something to say about it, and gives an address that says no more", () => {
  const value = fc.oneof(fc.constantFrom(...ids, ...absent, "end", "1", "near"), fc.string());
  const key = fc.oneof(fc.constantFrom("v", ...linkFields.map((field) => field.key)), fc.string());
  const pairs = fc.array(fc.tuple(key, value), { maxLength: 12 });
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    pairs.map((some) => `v=1&${some.map(([name, what]) => `${name}=${what}`).join("&")}`),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { changes, problems } = readLink(any, curriculum);
      expect(problems.every((problem) => problem in english.notices)).toBe(true);
      expect(linkNotice(problems) === undefined).toBe(problems.length === 0);
      if (!changes) return;
      const again = readLink(writeLink(curriculum, changes), curriculum);
      expect(again.problems).toEqual([]);
      if (again.changes) expect(again.changes).toEqual(changes);
    }),
    { numRuns: 300 },
  );
});

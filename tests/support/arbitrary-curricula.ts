import fc from "fast-check";
import type { RequirementShape } from "../../src/core/curriculum/shape/requirement.ts";
import { curriculumFileOf, nastyIds } from "./curricula.ts";

/** Which requirements a network may have. */
export interface Kind {
  /** Topics need only topics before them. */
  readonly acyclic?: boolean;
  /** Requirements may have `any` and `all`. */
  readonly alternatives?: boolean;
  readonly retired?: boolean;
  /** No `any` is empty. */
  readonly possible?: boolean;
  /** Topics take different hours, none among them. */
  readonly hours?: boolean;
}

const ids = [...nastyIds, "a", "b"];

/** JSON files of one to `largest` topics with hard names, as values. */
export function arbitraryNetwork(largest: number, kind: Kind): fc.Arbitrary<object> {
  return fc
    .shuffledSubarray(ids, { minLength: 1, maxLength: largest })
    .chain((used) =>
      fc.tuple(
        ...used.map((id, index) =>
          arbitraryTopic(id, kind.acyclic ? used.slice(0, index) : used, kind),
        ),
      ),
    )
    .chain((topics) => fc.shuffledSubarray(topics, { minLength: topics.length }))
    .map((topics) => curriculumFileOf("", { areas: [area], topics }));
}

const area = { id: "all", title: "All", stage: "all" };

function arbitraryTopic(id: string, others: readonly string[], kind: Kind) {
  return fc.record({
    id: fc.constant(id),
    title: fc.constant(`Topic ${id}`),
    area: fc.constant("all"),
    retired: kind.retired
      ? fc.integer({ min: 0, max: 4 }).map((die) => die === 0)
      : fc.constant(false),
    ...(kind.hours && { hours: fc.constantFrom(0, 0.5, 1, [1, 2.5], 3, 0.1, 0.2) }),
    requires:
      others.length === 0
        ? fc.constant([])
        : fc.array(arbitraryRequirement(others, kind), { maxLength: 4 }),
  });
}

/** A requirement of these topics. */
function arbitraryRequirement(
  topics: readonly string[],
  { alternatives, possible }: Kind,
): fc.Arbitrary<RequirementShape> {
  const topic = fc.constantFrom(...topics);
  if (!alternatives) return topic;
  const { requirement } = fc.letrec<{ requirement: RequirementShape }>((tie) => ({
    requirement: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: topic },
      fc.record({
        any: fc.array(tie("requirement"), { minLength: possible ? 1 : 0, maxLength: 3 }),
      }),
      fc.record({ all: fc.array(tie("requirement"), { maxLength: 3 }) }),
    ),
  }));
  return requirement;
}

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => /\S/.test(text));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const someOf = (values: readonly string[]) => fc.uniqueArray(fc.constantFrom(...values));

/** JSON files that use every key of the format, as values. */
export function arbitraryFile(): fc.Arbitrary<object> {
  return fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 }).chain((used) =>
    fc.record({
      format: fc.constant("prereq/1"),
      id: fc.constantFrom(...ids),
      title: words,
      summary: optional(words),
      documents: fc.constant(documents),
      stages: fc.constant([{ id: "__proto__", title: "Stage" }]),
      areas: fc.constant(
        ["constructor", "2", "1"].map((id) => ({ id, title: id, stage: "__proto__" })),
      ),
      goals: optional(fc.array(arbitraryGoal(used), { maxLength: 1 })),
      topics: fc.tuple(...used.map((id) => arbitraryFullTopic(id, used))),
    }),
  );
}

const documents = [
  { id: "plain", title: "Without an outline" },
  {
    id: "toString",
    title: "Nested",
    kind: "book",
    url: "https://example.org/",
    items: [{ id: "1", title: "One", items: [{ id: "1.1", title: "One and a bit" }] }],
  },
];

function arbitraryGoal(topics: readonly string[]) {
  const some = fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1 });
  return fc.record({
    id: fc.constant("valueOf"),
    title: words,
    summary: optional(words),
    topics: some,
  });
}

function arbitraryFullTopic(id: string, topics: readonly string[]) {
  const requirement = arbitraryRequirement(topics, { alternatives: true });
  const explained = fc.record({ topic: fc.constantFrom(...topics), why: words });
  const part = fc.oneof(
    requirement,
    explained,
    fc.record({ any: fc.array(explained), why: words }),
  );
  const bridge = fc.constantFrom({}, { bridge: true, reason: "A step in between." });
  return fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        title: words,
        kind: optional(fc.constantFrom("concept", "skill", "tool", "project", "practice")),
        area: fc.constantFrom("constructor", "2", "1"),
        summary: optional(words),
        brief: optional(fc.record({ does: words, shows: words, milestone: words, done: words })),
        hours: optional(fc.constantFrom(0, 2.5, [0, 0], [0.5, 12])),
        requires: optional(fc.array(part, { maxLength: 3 })),
        helps: optional(
          fc.array(fc.oneof(fc.constantFrom(...topics), explained), { maxLength: 2 }),
        ),
        items: optional(someOf(["toString/1", "toString/1.1"])),
        checks: optional(
          fc.array(fc.record({ ask: words, answer: words }, { requiredKeys: ["ask"] })),
        ),
        resources: optional(
          fc.array(
            fc.record({
              title: words,
              url: fc.constant("https://example.org/a?b=c#d"),
              kind: fc.constantFrom("read", "watch"),
            }),
          ),
        ),
        aliases: optional(fc.array(words, { maxLength: 2 })),
        was: fc.constantFrom([], [`old-${id}`]),
        retired: optional(fc.boolean()),
      }),
      bridge,
    )
    .map(([topic, extra]) => ({ ...topic, ...extra }));
}

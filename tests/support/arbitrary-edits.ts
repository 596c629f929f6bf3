import fc from "fast-check";
import type { Edit } from "../../src/core/editing/edit.ts";

/** Any step on a curriculum of these topics and areas, sensible or not. */
export function arbitraryEdit(
  topics: readonly string[],
  areas: readonly string[],
): fc.Arbitrary<Edit> {
  const topic = fc.constantFrom(...topics, "missing");
  const path = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 });
  const strength = fc.constantFrom("requires", "helps");
  const at = fc.record({ topic, strength, path }) as fc.Arbitrary<
    Extract<Edit, { kind: "explain" }>["at"]
  >;
  const id = fc.constantFrom("new-1", "new-2", ...topics);
  const why = fc.constantFrom(undefined, "Because.");
  const line = fc.constantFrom("Short", "With: a colon, “quotes” and # signs", "- dash", "true");
  const text = fc.constantFrom(
    "Short",
    "With: a colon, “quotes” and # signs",
    "Lines\nof their own\n\nand a paragraph",
    `Long ${"and longer ".repeat(20)}text`,
    "- dash",
    "true",
    "日本語",
  );
  const part = fc.constantFrom("part-1", "part-2");
  const list = fc.constantFrom("goals" as const, "stages" as const, "areas" as const);
  const none = new Set<number>();
  return fc.oneof(
    fc.record({
      kind: fc.constant("change-topic" as const),
      topic,
      fields: fc.record(
        {
          title: line,
          summary: text,
          hours: fc.constantFrom(2, [1, 3] as const, undefined),
          aliases: fc.array(text, { minLength: 1, maxLength: 3 }),
          resources: fc.constant([{ title: "More", url: "https://example.org/", kind: "read" }]),
          checks: fc.array(fc.record({ ask: text, answer: text }), { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      ) as fc.Arbitrary<Extract<Edit, { kind: "change-topic" }>["fields"]>,
    }),
    fc.record({
      kind: fc.constant("add-topic" as const),
      topic: fc.record({ id, title: line, area: fc.constantFrom(...areas) }),
      after: fc.option(topic, { nil: undefined }),
    }),
    fc.record({ kind: fc.constant("change-id" as const), topic, id }),
    fc.record({ kind: fc.constant("remove-topic" as const), topic }),
    fc.record({ kind: fc.constant("retire-topic" as const), topic, retired: fc.boolean() }),
    fc.record({
      kind: fc.constant("move-topic" as const),
      topic,
      area: fc.constantFrom(...areas),
      before: topic,
    }),
    fc.record({
      kind: fc.constant("add-prerequisite" as const),
      topic,
      prerequisite: topic,
      strength: fc.constantFrom("requires" as const, "helps" as const),
      why,
    }),
    fc.record({
      kind: fc.constant("add-alternative" as const),
      topic,
      path,
      prerequisite: topic,
      why,
    }),
    fc.record({ kind: fc.constant("explain" as const), at, why }),
    fc.record({ kind: fc.constant("change-strength" as const), at }),
    fc.record({ kind: fc.constant("remove-prerequisite" as const), at }),
    fc.record({
      kind: fc.constant("split-topic" as const),
      topic,
      second: fc.record({ id, title: fc.constant("Second") }),
      moving: fc.constant({ items: none, checks: none, resources: none }),
    }),
    fc.record({ kind: fc.constant("merge-topics" as const), topic, gone: topic }),
    fc.record({
      kind: fc.constant("add-goal" as const),
      goal: fc.record({ id: part, title: line, topics: fc.array(topic, { maxLength: 2 }) }),
    }),
    fc.record({
      kind: fc.constant("change-goal" as const),
      goal: part,
      fields: fc.record(
        { title: line, summary: text, topics: fc.array(topic, { maxLength: 3 }) },
        { requiredKeys: [] },
      ),
    }),
    fc.record({
      kind: fc.constant("add-stage" as const),
      stage: fc.record({ id: part, title: line }),
    }),
    fc.record({ kind: fc.constant("rename-stage" as const), stage: part, title: line }),
    fc.record({
      kind: fc.constant("place-area" as const),
      area: fc.constantFrom(...areas),
      stage: part,
    }),
    fc.record({
      kind: fc.constant("move-part" as const),
      part: list,
      id: fc.oneof(part, fc.constantFrom(...areas)),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
    fc.record({
      kind: fc.constant("remove-part" as const),
      part: list,
      id: fc.oneof(part, fc.constantFrom(...areas)),
    }),
    fc.record({
      kind: fc.constant("change-curriculum" as const),
      fields: fc.record({ title: line, summary: text }, { requiredKeys: [] }),
    }),
  );
}

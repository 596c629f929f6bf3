import fc from "fast-check";
import type { Topic } from "../../src/core/model/curriculum.ts";
import { AreaId, TopicId } from "../../src/core/model/ids.ts";
import type { Requirement } from "../../src/core/model/requirement.ts";

/** A topic of which only what planning looks at matters. */
function topicOf(
  id: string,
  requires: readonly Requirement[] = [],
  rest: Partial<Topic> = {},
): Topic {
  return {
    id: TopicId(id),
    title: id,
    kind: "concept",
    area: AreaId("all"),
    summary: "",
    hours: [1, 1],
    requires: { kind: "all", of: requires },
    helps: [],
    items: [],
    checks: [],
    resources: [],
    aliases: [],
    was: [],
    retired: false,
    ...rest,
  };
}

function needs(id: string): Requirement {
  return { kind: "topic", topic: TopicId(id) };
}

function oneOf(...of: readonly Requirement[]): Requirement {
  return { kind: "any", of };
}

function allOf(...of: readonly Requirement[]): Requirement {
  return { kind: "all", of };
}

/** Small networks with nested alternatives, circles, retired topics and hard names. */
export function arbitraryTopics(largest: number): fc.Arbitrary<readonly Topic[]> {
  const names = ["__proto__", "constructor", "toString", "a", "b", "c", "d", "e", "f"].slice(
    0,
    largest,
  );
  return fc.integer({ min: 1, max: names.length }).chain((count) => {
    const used = names.slice(0, count);
    const one: fc.Arbitrary<Requirement> = fc.constantFrom(...used).map(needs);
    const several = (of: fc.Arbitrary<Requirement>) => fc.array(of, { minLength: 1, maxLength: 3 });
    const inner = fc.oneof(
      one,
      several(one).map((of) => allOf(...of)),
    );
    const requirement = fc.oneof(
      one,
      several(inner).map((of) => oneOf(...of)),
    );
    const topic = (id: string) =>
      fc
        .record({
          requires: fc.array(requirement, { maxLength: 2 }),
          hours: fc.integer({ min: 1, max: 5 }),
          retired: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
        })
        .map(({ requires, hours, retired }) =>
          topicOf(id, requires, { hours: [hours, hours], retired }),
        );
    return fc.tuple(...used.map(topic));
  });
}

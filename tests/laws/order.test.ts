import fc from "fast-check";
import { expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { isMet } from "../../src/core/model/requirement.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { planFor } from "../../src/core/planning/plan-for.ts";
import { arbitraryNetwork } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

test("every order learns each topic once and only after what it requires", () => {
  fc.assert(
    fc.property(
      arbitraryNetwork(8, { alternatives: true, retired: true }),
      fc.nat(),
      (file, pick) => {
        const { curriculum } = openJson(file);
        if (!curriculum) throw new Error("The network cannot be opened.");
        const goal = curriculum.topics[pick % curriculum.topics.length]?.id ?? TopicId("none");
        const { plan, steps } = planFor(
          curriculum,
          { marks: new Map() },
          { kind: "topic", topic: goal },
        );
        const done = new Set<TopicId>();
        for (const { topic } of steps) {
          const requires = topicsById(curriculum).get(topic)?.requires;
          expect(requires && isMet(requires, (id) => done.has(id))).toBe(true);
          expect(done.has(topic)).toBe(false);
          done.add(topic);
        }
        expect(done).toEqual(plan.topics);
      },
    ),
  );
});

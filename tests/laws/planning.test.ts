import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Topic } from "../../src/core/model/curriculum.ts";
import { middleHours } from "../../src/core/model/hours.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { foundedTopics } from "../../src/core/planning/founded.ts";
import { asRequirement, searchPlan } from "../../src/core/planning/plan-search.ts";
import { arbitraryTopics } from "../support/arbitrary-topics.ts";

/** The cheapest well-founded set by looking at every set of topics. */
function cheapestByTryingAll(
  topics: readonly Topic[],
  goal: TopicId,
  known: ReadonlySet<TopicId>,
): number {
  if (known.has(goal)) return 0;
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  let best = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** topics.length; bits += 1) {
    const chosen = topics.filter((topic, index) => (bits >> index) % 2 === 1 && !topic.retired);
    const set = new Set(chosen.map((topic) => topic.id));
    if (!set.has(goal) || foundedTopics(byId, set, known).size < set.size) continue;
    best = Math.min(
      best,
      chosen.reduce((sum, topic) => sum + middleHours(topic), 0),
    );
  }
  return best;
}

function question(topics: readonly Topic[], known: ReadonlySet<TopicId>) {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return {
    topics: byId,
    hours: (id: TopicId) => middleHours(byId.get(id) ?? fail(id)),
    known,
    forbidden: new Set<TopicId>(),
  };
}

function fail(id: string): never {
  throw new Error(`no topic ${id}`);
}

const networkWithGoal = arbitraryTopics(8).chain((topics) =>
  fc.record({
    topics: fc.constant(topics),
    goal: fc.constantFrom(...topics).map((topic) => topic.id),
    known: fc
      .subarray(
        topics.map((topic) => topic.id),
        { maxLength: Math.min(3, topics.length) },
      )
      .map((ids) => new Set(ids)),
  }),
);

describe("a plan", () => {
  test("is as cheap as the best of all sets, and none is found where there is none", () => {
    fc.assert(
      fc.property(networkWithGoal, ({ topics, goal, known }) => {
        const answer = searchPlan(question(topics, known), [asRequirement(goal)], {
          nodes: 100_000,
        });
        const best = cheapestByTryingAll(topics, goal, known);
        expect(answer.hours).toBe(best);
        expect(answer.optimal).toBe(Number.isFinite(best));
      }),
      { numRuns: 500 },
    );
  });

  test("is well-founded and holds its goal", () => {
    fc.assert(
      fc.property(networkWithGoal, ({ topics, goal, known }) => {
        const asked = question(topics, known);
        const { best } = searchPlan(asked, [asRequirement(goal)], { nodes: 100_000 });
        if (!best) return;
        expect(best.has(goal) || known.has(goal)).toBe(true);
        expect(foundedTopics(asked.topics, best, asked.known).size).toBe(best.size);
      }),
    );
  });

  test("cut short by its limit claims no more than it knows", () => {
    fc.assert(
      fc.property(
        networkWithGoal,
        fc.integer({ min: 0, max: 4 }),
        ({ topics, goal, known }, limit) => {
          const best = cheapestByTryingAll(topics, goal, known);
          const answer = searchPlan(question(topics, known), [asRequirement(goal)], {
            nodes: limit,
          });
          expect(answer.lowerBound).toBeLessThanOrEqual(best);
          expect(answer.hours).toBeGreaterThanOrEqual(best);
          if (answer.optimal) expect(answer.hours).toBe(best);
        },
      ),
    );
  });
});

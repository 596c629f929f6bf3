import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { hourParts, hoursTogether } from "../../src/core/model/hours.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { topicsById, topicsOf } from "../../src/core/model/topic-lookup.ts";
import { foundedTopics } from "../../src/core/planning/founded.ts";
import { nodeLimit, noLimit } from "../../src/core/planning/limit.ts";
import { makePlan } from "../../src/core/planning/plan/make-plan.ts";
import { type PlanQuestion, planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import type { Plan } from "../../src/core/planning/plan.ts";
import { arbitraryNetwork } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

interface Case {
  readonly curriculum: Curriculum;
  readonly question: PlanQuestion;
}

/** A network with circles, nested alternatives and retired topics, and a question about it. */
const cases = arbitraryNetwork(9, { alternatives: true, retired: true, hours: true }).chain(
  (file): fc.Arbitrary<Case> => {
    const { curriculum } = openJson(file);
    if (!curriculum) throw new Error("The network cannot be opened.");
    const ids = curriculum.topics.map((topic) => topic.id);
    const some = (most: number) => fc.subarray(ids, { maxLength: Math.min(most, ids.length) });
    return fc
      .record({
        goals: fc.subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) }),
        known: some(3),
        avoid: some(1),
        fewest: fc.constantFrom("hours" as const, "topics" as const),
      })
      .map(({ goals, known, avoid, fewest }) => ({
        curriculum,
        question: planQuestion(goals, new Set(known), { avoid: new Set(avoid), fewest }),
      }));
  },
);

const costOf = (curriculum: Curriculum, topics: Iterable<TopicId>, { fewest }: PlanQuestion) =>
  fewest === "hours"
    ? hoursTogether(topicsOf(curriculum, topics))
    : topicsOf(curriculum, topics).length;

/** The cheapest well-founded set by looking at every set of topics; undefined when there is none. */
function cheapestByTryingAll(curriculum: Curriculum, question: PlanQuestion): number | undefined {
  const { known, avoid, goals } = question;
  const open = curriculum.topics.filter(
    (topic) => !topic.retired && !avoid.has(topic.id) && !known.has(topic.id),
  );
  let best: number | undefined;
  for (let bits = 0; bits < 2 ** open.length; bits += 1) {
    const set = new Set(
      open.filter((_topic, index) => (bits >> index) % 2 === 1).map(({ id }) => id),
    );
    if (!goals.every((goal) => set.has(goal) || known.has(goal))) continue;
    if (foundedTopics(topicsById(curriculum), set, known).size < set.size) continue;
    const cost = costOf(curriculum, set, question);
    if (best === undefined || cost < best) best = cost;
  }
  return best;
}

/** The question about those of its goals that can be reached alone. */
const withinReach = ({ curriculum, question }: Case): PlanQuestion => ({
  ...question,
  goals: question.goals.filter(
    (goal) => cheapestByTryingAll(curriculum, { ...question, goals: [goal] }) !== undefined,
  ),
});

const isSound = (curriculum: Curriculum, plan: Plan, { known, avoid }: PlanQuestion) => {
  for (const topic of topicsOf(curriculum, plan.topics)) {
    expect(topic.retired || avoid.has(topic.id) || known.has(topic.id)).toBe(false);
  }
  expect(plan.goals.every((goal) => plan.topics.has(goal) || known.has(goal))).toBe(true);
  expect(foundedTopics(topicsById(curriculum), plan.topics, known).size).toBe(plan.topics.size);
};

describe("a plan", () => {
  test("is as cheap as the best of all sets, and names exactly the goals out of reach", () => {
    fc.assert(
      fc.property(cases, ({ curriculum, question }) => {
        const plan = makePlan(curriculum, question, noLimit);
        const reachable = withinReach({ curriculum, question });
        expect(plan.goals).toEqual(reachable.goals);
        expect(plan.blocked.map(({ goal }) => goal)).toEqual(
          question.goals.filter((goal) => !reachable.goals.includes(goal)),
        );
        expect(plan.cost).toBe(cheapestByTryingAll(curriculum, reachable));
        expect(plan.optimal).toBe(true);
        expect(plan.lowerBound).toBe(plan.cost);
        expect(plan.cost).toBe(costOf(curriculum, plan.topics, question));
        expect(plan.hours).toBe(hoursTogether(topicsOf(curriculum, plan.topics)));
      }),
      { numRuns: 700 },
    );
  });

  test("is well-founded, serves its goals, and can do without none of its topics", () => {
    fc.assert(
      fc.property(cases, fc.nat(4), ({ curriculum, question }, nodes) => {
        const plan = makePlan(curriculum, question, nodeLimit(nodes));
        isSound(curriculum, plan, question);
        for (const topic of plan.topics) {
          const others = new Set([...plan.topics].filter((other) => other !== topic));
          const left = foundedTopics(topicsById(curriculum), others, question.known);
          expect(plan.goals.every((goal) => left.has(goal) || question.known.has(goal))).toBe(
            false,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test("cut short by its limit claims no more than it knows", () => {
    fc.assert(
      fc.property(cases, fc.nat(3), ({ curriculum, question }, nodes) => {
        const plan = makePlan(curriculum, question, nodeLimit(nodes));
        const best = cheapestByTryingAll(curriculum, { ...question, goals: plan.goals }) ?? 0;
        expect(plan.lowerBound).toBeLessThanOrEqual(best);
        expect(plan.cost).toBeGreaterThanOrEqual(best);
        if (plan.optimal) expect(plan.cost).toBe(best);
      }),
      { numRuns: 500 },
    );
  });

  test("never gets longer when more is known", () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ curriculum, question }, pick) => {
        const more = curriculum.topics[pick % curriculum.topics.length]?.id;
        if (more === undefined) return;
        const before = makePlan(curriculum, question, noLimit);
        const known = new Set([...question.known, more]);
        const after = makePlan(curriculum, { ...question, known, goals: before.goals }, noLimit);
        expect(after.cost).toBeLessThanOrEqual(before.cost);
      }),
    );
  });

  test("is the same every time", () => {
    fc.assert(
      fc.property(cases, ({ curriculum, question }) => {
        const again = makePlan(curriculum, question, noLimit);
        expect(makePlan(curriculum, question, noLimit)).toEqual(again);
      }),
      { numRuns: 50 },
    );
  });
});

test("whole parts of hours add up the same in any sequence", () => {
  fc.assert(
    fc.property(cases, ({ curriculum }) => {
      const { topics } = curriculum;
      expect(hoursTogether(topics.toReversed())).toBe(hoursTogether(topics));
      expect(topics.every((topic) => Number.isInteger(hourParts(topic)))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

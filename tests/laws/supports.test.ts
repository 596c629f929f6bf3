import fc from "fast-check";
import { expect, test } from "vitest";
import type { TopicId } from "../../src/core/model/ids.ts";
import { isMet, type Requirement } from "../../src/core/model/requirement.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { supportsOf } from "../../src/core/planning/supports.ts";
import { row } from "../../src/core/prerequisites/compact.ts";
import { components } from "../../src/core/prerequisites/components.ts";
import { type ArbitraryPlan, arbitraryPlan } from "../support/arbitrary-plans.ts";

const anyPlan = arbitraryPlan(8, { alternatives: true, retired: true });

/** What each topic rests on, by id. */
function pairsOf({ curriculum, known, planned }: ArbitraryPlan, soft = false) {
  const { topics, before } = supportsOf(curriculum, known, planned, { soft });
  return new Map(
    topics.map(({ id }, at) => [
      id,
      new Set([...row(before, at)].flatMap((one) => topics[one]?.id ?? [])),
    ]),
  );
}

test("every planned topic is met by what is known and what it rests on, without circles", () => {
  fc.assert(
    fc.property(anyPlan, fc.boolean(), (plan, soft) => {
      const { curriculum, known, planned } = plan;
      const pairs = pairsOf(plan, soft);
      expect(new Set(pairs.keys())).toEqual(planned);
      for (const [id, support] of pairs) {
        const requires = topicsById(curriculum).get(id)?.requires;
        expect(requires && isMet(requires, (one) => known.has(one) || support.has(one))).toBe(true);
      }
      const { before } = supportsOf(curriculum, known, planned, { soft });
      expect(components(before).onCircle).not.toContain(1);
    }),
  );
});

test("of alternatives the one counts that can be learnt soonest, and none where one is known", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const rounds = roundsByTryingAll(plan);
      for (const [id, support] of pairsOf(plan)) {
        const requires = topicsById(plan.curriculum).get(id)?.requires;
        if (!requires) throw new Error(`No topic ${id}.`);
        const used = [...usedIn(requires, rounds)].filter((one) => plan.planned.has(one));
        expect(support).toEqual(new Set(used));
      }
    }),
  );
});

/** After how many rounds each topic is known when in every round all is learnt that can be. */
function roundsByTryingAll({ curriculum, known, planned }: ArbitraryPlan) {
  const rounds = new Map<TopicId, number>([...known].map((id) => [id, 0]));
  for (let round = 1; round <= planned.size; round++) {
    const now = new Set(rounds.keys());
    for (const { id, requires } of curriculum.topics)
      if (planned.has(id) && !now.has(id) && isMet(requires, (one) => now.has(one)))
        rounds.set(id, round);
  }
  return (id: TopicId) => rounds.get(id) ?? Number.POSITIVE_INFINITY;
}

/** The topics that a requirement uses, told by trying the rounds one after the other. */
function usedIn(requirement: Requirement, roundOf: (id: TopicId) => number): Set<TopicId> {
  if (requirement.kind === "topic") return new Set([requirement.topic]);
  if (requirement.kind === "all")
    return new Set(requirement.of.flatMap((part) => [...usedIn(part, roundOf)]));
  for (let round = 0; ; round++) {
    const part = requirement.of.find((one) => isMet(one, (id) => roundOf(id) <= round));
    if (part) return round === 0 ? new Set() : usedIn(part, roundOf);
  }
}

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { mentions } from "../../src/core/model/requirement.ts";
import { topicsById } from "../../src/core/model/topic-lookup.ts";
import { foundedTopics } from "../../src/core/planning/founded.ts";
import { impliedKnown } from "../../src/core/planning/known.ts";
import { nodeLimit } from "../../src/core/planning/limit.ts";
import { nextQuestion } from "../../src/core/planning/placement/next-question.ts";
import {
  type Entry,
  type Placement,
  type Reply,
  startPlacement,
  type Trust,
  withEntry,
  withoutErrors,
} from "../../src/core/planning/placement/placement.ts";
import { placementResult } from "../../src/core/planning/placement/placement-result.ts";
import { makePlan } from "../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import { arbitraryNetwork, type Kind } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

/** A learner who knows of some topics with what they require, and wants to reach others. */
interface Learner {
  readonly file: object;
  readonly curriculum: Curriculum;
  readonly knows: ReadonlySet<TopicId>;
  readonly said: readonly TopicId[];
  readonly goals: readonly TopicId[];
}

function arbitraryLearner(kind: Kind): fc.Arbitrary<Learner> {
  return arbitraryNetwork(9, kind).chain((file) => {
    const curriculum = opened(file);
    const ids = curriculum.topics.map(({ id }) => id);
    return fc
      .record({ some: fc.subarray(ids), goals: fc.subarray(ids), said: fc.subarray(ids) })
      .map(({ some, goals, said }) => {
        const knows = foundedTopics(topicsById(curriculum), new Set(some), new Set());
        return {
          file,
          curriculum,
          knows,
          goals,
          said: said.filter((id) => knows.has(id)).slice(0, 1),
        };
      });
  });
}

function opened(file: object): Curriculum {
  const { curriculum } = openJson(file);
  if (!curriculum) throw new Error("The learner's curriculum cannot be opened.");
  return curriculum;
}

const anyKind: Kind = { alternatives: true, retired: true, hours: true };
const anyLearner = arbitraryLearner(anyKind);
const plainLearner = arbitraryLearner({ acyclic: true });
const anyTrust: fc.Arbitrary<Partial<Trust>> = fc.constantFrom({}, withoutErrors);
const anyReplies = fc.array(fc.constantFrom<Reply[]>("yes", "no", "partly", "unsure"), {
  minLength: 1,
  maxLength: 12,
});

/** Asks until nothing is left to ask; `visit` sees the placement before each answer. */
function askedThrough(
  curriculum: Curriculum,
  start: Placement,
  replyTo: (topic: TopicId, asked: number) => Reply,
  visit: (placement: Placement, topic: TopicId) => void = () => {},
): Placement {
  let placement = start;
  for (let asked = 0; ; asked += 1) {
    const question = nextQuestion(curriculum, placement);
    if (!question) return placement;
    const { topic, check } = question;
    visit(placement, topic);
    expect(asked).toBeLessThan(3 * curriculum.topics.length);
    const reply = replyTo(topic, asked);
    placement = withEntry(placement, { kind: "answer", topic, check, reply });
  }
}

const honest =
  ({ knows }: Learner) =>
  (topic: TopicId): Reply =>
    knows.has(topic) ? "yes" : "no";

test("who never errs is placed exactly, one question a topic at most, where there are no alternatives", () => {
  fc.assert(
    fc.property(plainLearner, (learner) => {
      const { curriculum, knows, said, goals } = learner;
      const end = askedThrough(
        curriculum,
        startPlacement(goals, said, withoutErrors),
        honest(learner),
        (before, topic) => expect(placementResult(curriculum, before).open).toContain(topic),
      );
      const { known, unknown, open, settled } = placementResult(curriculum, end);
      expect(settled).toBe(true);
      expect([...open]).toEqual([]);
      expect([...known].filter((id) => !knows.has(id))).toEqual([]);
      expect([...unknown].filter((id) => knows.has(id))).toEqual([]);
    }),
  );
});

test("what is found out of who never errs is true, and leads to the plan that all the truth leads to", () => {
  fc.assert(
    fc.property(anyLearner, (learner) => {
      const { curriculum, knows, said, goals } = learner;
      const start = startPlacement(goals, said, withoutErrors);
      const end = askedThrough(curriculum, start, honest(learner));
      const { known, unknown } = placementResult(curriculum, end);
      expect([...known].filter((id) => !knows.has(id))).toEqual([]);
      expect([...unknown].filter((id) => knows.has(id))).toEqual([]);
      const found = new Set([...impliedKnown(curriculum, new Set(said)), ...known]);
      const planned = planFor(curriculum, goals, found);
      const best = planFor(curriculum, goals, knows);
      expect(planned.blocked.map(({ goal }) => goal)).toEqual(best.blocked.map(({ goal }) => goal));
      expect([...planned.topics].filter((id) => knows.has(id))).toEqual([]);
      expect(planned.cost).toBe(best.cost);
    }),
  );
});

function planFor(curriculum: Curriculum, goals: readonly TopicId[], known: ReadonlySet<TopicId>) {
  return makePlan(curriculum, planQuestion(goals, known), nodeLimit(1_000));
}

test("whatever is answered, it ends, and nothing that is found out is asked but to clear up a contradiction", () => {
  fc.assert(
    fc.property(anyLearner, anyTrust, anyReplies, ({ curriculum, said, goals }, trust, replies) => {
      const end = askedThrough(
        curriculum,
        startPlacement(goals, said, trust),
        (_topic, asked) => replies[asked % replies.length] ?? "yes",
        (before, topic) => {
          if (nextQuestion(curriculum, before)?.clearsUp !== undefined) return;
          expect(placementResult(curriculum, before).open).toContain(topic);
        },
      );
      expect(placementResult(curriculum, end)).toMatchObject({ settled: true, expectedLeft: 0 });
    }),
  );
});

/** Placements with answers and marks of every sort, asked for or not. */
const anyPlacement = fc.tuple(anyLearner, anyTrust).chain(([learner, trust]) => {
  const topic = fc.constantFrom(...learner.curriculum.topics.map(({ id }) => id));
  const entry: fc.Arbitrary<Entry> = fc.oneof(
    fc.record({
      kind: fc.constant("answer" as const),
      topic,
      check: fc.constant(0),
      reply: fc.constantFrom<Reply[]>("yes", "no", "partly", "unsure"),
    }),
    fc.record({ kind: fc.constant("mark" as const), topic, known: fc.boolean() }),
  );
  return fc.array(entry, { maxLength: 12 }).map((log) => ({
    learner,
    placement: { ...startPlacement(learner.goals, learner.said, trust), log },
  }));
});

test("what is known has all it requires, and nothing unknown is required by it", () => {
  fc.assert(
    fc.property(anyPlacement, ({ learner: { curriculum }, placement }) => {
      const { known, unknown, open, beliefs } = placementResult(curriculum, placement);
      expect(known.size + unknown.size + open.size).toBe(beliefs.size);
      for (const { id, requires } of curriculum.topics) {
        if (!beliefs.has(id)) continue;
        const needs = mentions(requires).filter((mention) => !mention.alternative);
        for (const { topic } of needs) {
          if (!beliefs.has(topic)) continue;
          if (known.has(id)) expect(known).toContain(topic);
          if (unknown.has(topic)) expect(unknown).toContain(id);
        }
      }
    }),
  );
});

test("a mark stands, whatever was answered before and after", () => {
  fc.assert(
    fc.property(anyPlacement, ({ learner: { curriculum }, placement }) => {
      const marks = placement.log.filter((entry) => entry.kind === "mark");
      const last = marks.at(-1);
      const { known, unknown, beliefs } = placementResult(curriculum, placement);
      if (last && beliefs.has(last.topic))
        expect(last.known ? known : unknown).toContain(last.topic);
    }),
  );
});

test("a placement that was stored and opened elsewhere goes on as it would have", () => {
  fc.assert(
    fc.property(anyPlacement, ({ learner: { file, curriculum }, placement }) => {
      for (let length = 0; length < placement.log.length; length += 1)
        nextQuestion(curriculum, { ...placement, log: placement.log.slice(0, length) });
      const stored: Placement = JSON.parse(JSON.stringify(placement));
      const elsewhere = opened(file);
      expect(placementResult(elsewhere, stored)).toEqual(placementResult(curriculum, placement));
      expect(nextQuestion(elsewhere, stored)).toEqual(nextQuestion(curriculum, placement));
    }),
  );
});

test("without errors the sequence of the answers makes no difference to what is found out", () => {
  fc.assert(
    fc.property(anyLearner, fc.infiniteStream(fc.nat()), (learner, numbers) => {
      const { curriculum, said, goals } = learner;
      const start = startPlacement(goals, said, withoutErrors);
      const { subject, log } = askedThrough(curriculum, start, honest(learner));
      const places = new Map(log.map((entry) => [entry, numbers.next().value]));
      const shuffled = log.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      const found = placementResult(curriculum, { subject, log });
      const again = placementResult(curriculum, { subject, log: shuffled });
      for (const side of ["known", "unknown", "open"] as const)
        expect(again[side]).toEqual(found[side]);
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { TopicId } from "../../../../src/core/model/ids.ts";
import { impliedKnown } from "../../../../src/core/planning/known.ts";
import { noLimit } from "../../../../src/core/planning/limit.ts";
import { makePlan } from "../../../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../../../src/core/planning/plan/plan-question.ts";
import { hoursSaved } from "../../../../src/core/planning/plan/savings.ts";
import { shortened } from "../../../../src/core/planning/plan/shortened.ts";
import { arbitraryNetwork } from "../../../support/arbitrary-curricula.ts";
import { curriculumOf, openJson } from "../../../support/curricula.ts";

const ids = (...names: readonly string[]) => names.map(TopicId);

test("a chain loses what is known, and everything only that needed", () => {
  const curriculum = curriculumOf("a 2h\nb 3h: a\nc 4h\nd 1h: b, c");
  const question = planQuestion(ids("d"), new Set());
  const known = impliedKnown(curriculum, new Set(ids("b")));
  expect(shortened(curriculum, question, known, noLimit)).toEqual({
    lost: ["a", "b"],
    gained: [],
    hours: 5,
  });
});

test("another alternative may come in", () => {
  const curriculum = curriculumOf("a 2h\nb 5h\nc 4h: b\nd 1h: a | c");
  const question = planQuestion(ids("d"), new Set());
  expect(shortened(curriculum, question, new Set(ids("b")), noLimit)).toEqual({
    lost: [],
    gained: [],
    hours: 0,
  });
  const cheap = curriculumOf("a 6h\nb 5h\nc 4h: b\nd 1h: a | c");
  expect(shortened(cheap, question, new Set(ids("b")), noLimit)).toEqual({
    lost: ["a"],
    gained: ["c"],
    hours: 2,
  });
});

test("what is lost and gained makes the one plan of the other, as many hours apart as are saved", () => {
  fc.assert(
    fc.property(
      arbitraryNetwork(8, { alternatives: true, hours: true }),
      fc.nat(),
      (file, pick) => {
        const { curriculum } = openJson(file);
        const goal = curriculum?.topics.at(-1)?.id;
        const topic = curriculum?.topics[pick % curriculum.topics.length]?.id;
        if (!curriculum || !goal || !topic) return;
        const question = planQuestion([goal], new Set());
        const plan = makePlan(curriculum, question, noLimit);
        fc.pre(plan.blocked.length === 0);
        const known = impliedKnown(curriculum, new Set([topic]));
        const { lost, gained, hours } = shortened(curriculum, question, known, noLimit);
        const other = makePlan(curriculum, { ...question, known }, noLimit);
        expect(new Set([...plan.topics, ...gained].filter((id) => !lost.includes(id)))).toEqual(
          other.topics,
        );
        expect(hours).toBeGreaterThanOrEqual(0);
        expect(hours).toBeCloseTo(hoursSaved(curriculum, question, plan, known, noLimit) ?? -1, 6);
      },
    ),
    { numRuns: 60 },
  );
});

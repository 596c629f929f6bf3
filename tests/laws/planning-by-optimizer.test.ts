import fc from "fast-check";
import { expect, test } from "vitest";
import { noLimit } from "../../src/core/planning/limit.ts";
import { makePlan } from "../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import { arbitraryCatalogue } from "../support/arbitrary-catalogue.ts";
import { highs, mixedIntegerModel, planByHighs } from "../support/mixed-integer-plan.ts";

const solver = await highs();

test("a plan of a larger network costs what a mixed-integer optimizer finds", () => {
  fc.assert(
    fc.property(arbitraryCatalogue(40), fc.integer({ min: 1, max: 4 }), (curriculum, count) => {
      const goals = curriculum.topics.slice(-count).map((topic) => topic.id);
      const asked = planQuestion(goals, new Set());
      const plan = makePlan(curriculum, asked, noLimit);
      const reachable = planQuestion(plan.goals, new Set());
      const other = planByHighs(solver, mixedIntegerModel(curriculum, reachable), 60);
      expect(other.status).toBe("Optimal");
      expect(plan.cost).toBeCloseTo(other.hours ?? Number.NaN, 4);
      expect(plan.optimal).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BudgetQuestion, Counts } from "../../src/core/planning/budget/network.ts";
import { type BudgetAnswer, withinBudget } from "../../src/core/planning/budget/within-budget.ts";
import { nodeLimit, noLimit } from "../../src/core/planning/limit.ts";
import { row, toRows } from "../../src/core/prerequisites/compact.ts";

/** Small plans: what a topic needs comes before it; hours may be nothing, or a third. */
function plans(largest: number): fc.Arbitrary<BudgetQuestion> {
  const topic = (at: number) =>
    fc.record({
      hours: fc.constantFrom(0, 0.25, 0.5, 1, 1, 2, 3, 5, 1 / 3),
      rank: fc.constantFrom(0, 0, 0, 1, 2),
      needs:
        at === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat(at - 1), { maxLength: 2 }),
    });
  return fc
    .integer({ min: 1, max: largest })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => topic(at))))
    .map((topics) => ({
      hours: Float64Array.from(topics, ({ hours }) => hours),
      rank: Uint8Array.from(topics, ({ rank }) => rank),
      before: toRows(topics.map(({ needs }) => needs)),
    }));
}

const budget = fc.integer({ min: -1, max: 60 }).map((quarters) => quarters / 4);

const hoursOf = ({ hours }: BudgetQuestion, chosen: readonly number[]): number =>
  chosen.reduce((sum, position) => sum + (hours[position] ?? 0), 0);

const isClosed = ({ before }: BudgetQuestion, chosen: readonly number[]): boolean =>
  chosen.every((position) => row(before, position).every((needed) => chosen.includes(needed)));

function countsOf({ rank }: BudgetQuestion, chosen: readonly number[]): Counts {
  const count = (wanted: number) => chosen.filter((position) => rank[position] === wanted).length;
  return [count(2), count(1), count(0)];
}

const compare = (one: Counts, other: Counts): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];

/** A little more than is lost by telling hours apart to a millionth. */
const slack = 1e-4;

/** The best value there is, and the fewest hours it takes, by looking at every set. */
function bestByTryingAll(question: BudgetQuestion, hours: number) {
  const size = question.hours.length;
  let best: { value: Counts; hours: number } | undefined;
  for (let bits = 0; bits < 2 ** size; bits++) {
    const set = [...question.hours.keys()].filter((position) => (bits >> position) % 2 === 1);
    const taken = hoursOf(question, set);
    if (taken > Math.max(0, hours) + slack || !isClosed(question, set)) continue;
    const value = countsOf(question, set);
    const difference = best === undefined ? 1 : compare(value, best.value);
    if (best === undefined || difference > 0 || (difference === 0 && taken < best.hours - slack))
      best = { value, hours: taken };
  }
  return best ?? { value: [0, 0, 0], hours: 0 };
}

function isSound(question: BudgetQuestion, hours: number, answer: BudgetAnswer): void {
  expect(isClosed(question, answer.chosen)).toBe(true);
  expect(hoursOf(question, answer.chosen)).toBeLessThanOrEqual(Math.max(0, hours) + slack);
  expect(answer.value).toEqual(countsOf(question, answer.chosen));
  expect(answer.chosen).toEqual([...new Set(answer.chosen)].toSorted((one, other) => one - other));
}

describe("what fits into a budget", () => {
  test("is the best of all sets, in the fewest hours", () => {
    fc.assert(
      fc.property(plans(10), budget, (question, hours) => {
        const answer = withinBudget(question, hours, noLimit);
        const best = bestByTryingAll(question, hours);
        isSound(question, hours, answer);
        expect(answer.value).toEqual(best.value);
        expect(answer.upperBound).toEqual(best.value);
        expect(answer.proven).toBe(true);
        expect(hoursOf(question, answer.chosen)).toBeCloseTo(best.hours, 3);
      }),
      { numRuns: 400 },
    );
  });

  test("is never worth less with more hours", () => {
    fc.assert(
      fc.property(plans(40), budget, budget, (question, one, other) => {
        const less = withinBudget(question, Math.min(one, other), noLimit);
        const more = withinBudget(question, Math.max(one, other), noLimit);
        expect(compare(more.value, less.value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("claims no more than is known when the limit cuts the search short", () => {
    fc.assert(
      fc.property(plans(10), budget, fc.nat(5), (question, hours, steps) => {
        const answer = withinBudget(question, hours, nodeLimit(steps));
        const { value } = bestByTryingAll(question, hours);
        isSound(question, hours, answer);
        expect(compare(answer.value, value)).toBeLessThanOrEqual(0);
        expect(compare(answer.upperBound, value)).toBeGreaterThanOrEqual(0);
        if (answer.proven) expect(answer.value).toEqual(value);
        else expect(compare(answer.upperBound, answer.value)).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test("has everything when everything fits, and what takes no time in any case", () => {
    fc.assert(
      fc.property(plans(40), (question) => {
        const all = [...question.hours.keys()];
        const everything = withinBudget(question, hoursOf(question, all), noLimit);
        expect(everything.chosen).toEqual(all);
        const { chosen } = withinBudget(question, 0, noLimit);
        const free = all.filter((position) => hoursOf(question, needsOf(question, position)) === 0);
        expect(chosen).toEqual(free);
      }),
    );
  });
});

/** A topic with all it needs. */
function needsOf({ before }: BudgetQuestion, position: number): number[] {
  const needed = new Set([position]);
  for (const one of needed) for (const other of row(before, one)) needed.add(other);
  return [...needed];
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { nodeLimit, noLimit } from "../../src/core/planning/limit.ts";
import { growSets } from "../../src/core/planning/order/grow-sets.ts";
import { costOf, type PairCosts } from "../../src/core/planning/order/pair-costs.ts";
import { pairGrowth } from "../../src/core/planning/order/pair-growth.ts";
import { precedenceOf } from "../../src/core/planning/order/precedence.ts";
import { solvePairs } from "../../src/core/planning/order/solve-pairs.ts";
import { parts, TriangleBound } from "../../src/core/planning/order/triangle-bound.ts";
import { reversed, row, toRows } from "../../src/core/prerequisites/compact.ts";

/*
 * Pair problems of all kinds, wilder than plans make them: preferences that run in circles, costs
 * below zero, so that the first bound is rarely the answer.
 */
const anyPairs: fc.Arbitrary<PairCosts> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      names: fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
      costs: fc.array(fc.integer({ min: -3, max: 9 }), {
        minLength: size * size,
        maxLength: size * size,
      }),
      edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size }),
      constant: fc.integer({ min: -5, max: 5 }),
    }),
  )
  .map(({ size, names, costs, edges, constant }) => {
    const lists = names.map(() => new Set<number>());
    for (const [one, other] of edges) {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (low < high) lists[names[high] ?? 0]?.add(names[low] ?? 0);
    }
    const before = toRows(lists.map((list) => [...list]));
    const cost = (one: number, other: number) => costs[one * size + other] ?? 0;
    return { precedence: precedenceOf(before, reversed(before)), cost, constant };
  });

/** Every sequence that keeps precedence. */
function allSequences({ precedence: { size, before } }: PairCosts): number[][] {
  const found: number[][] = [];
  const extend = (sequence: readonly number[]): void => {
    if (sequence.length === size) found.push([...sequence]);
    for (let one = 0; one < size; one++) {
      const isReady = row(before, one).every((earlier) => sequence.includes(earlier));
      if (isReady && !sequence.includes(one)) extend([...sequence, one]);
    }
  };
  extend([]);
  return found;
}

test("the cheapest sequence is found from any start, and known to be the cheapest", () => {
  fc.assert(
    fc.property(anyPairs, fc.nat(), (pairs, pick) => {
      const all = allSequences(pairs);
      const start = all[pick % all.length] ?? [];
      const { sequence, cost, lowerBound } = solvePairs(pairs, [start], noLimit);
      expect(all).toContainEqual(sequence);
      expect(cost).toBe(costOf(pairs, sequence));
      expect(cost).toBe(Math.min(...all.map((one) => costOf(pairs, one))));
      expect(lowerBound).toBe(cost);
    }),
    { numRuns: 300 },
  );
});

test("however far triangles are raised and sets searched, no bound is above the cheapest", () => {
  const ease = fc.constantFrom(0, 0.25, 0.5, 1);
  fc.assert(
    fc.property(
      anyPairs,
      fc.array(ease, { maxLength: 5 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(40),
      (pairs, sweeps, width, count) => {
        const best = Math.min(...allSequences(pairs).map((one) => costOf(pairs, one))) * parts;
        const triangles = new TriangleBound(pairs);
        let bound = triangles.value;
        triangles.raiseDirect();
        for (const next of sweeps) {
          expect(triangles.value).toBeGreaterThanOrEqual(bound);
          bound = triangles.value;
          triangles.raiseAll(next);
        }
        expect(triangles.value).toBeLessThanOrEqual(best);

        const growth = pairGrowth(pairs.precedence, triangles);
        const above = Number.POSITIVE_INFINITY;
        const exact = growSets(growth, triangles.value, above, above, noLimit);
        expect(costOf(pairs, exact.moves ?? []) * parts).toBe(best);
        expect(exact.open).toBe(above);
        const rough = growSets(growth, triangles.value, above, width, nodeLimit(count));
        const found = rough.moves ? costOf(pairs, rough.moves) * parts : above;
        expect(Math.min(found, rough.open)).toBeLessThanOrEqual(best);
        expect(found).toBeGreaterThanOrEqual(best);
      },
    ),
    { numRuns: 300 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Rows, row, toRows } from "../../src/core/prerequisites/compact.ts";
import { condensation } from "../../src/core/prerequisites/condensation.ts";
import { blocking } from "../../src/core/prerequisites/metrics/blocking.ts";
import { longestChains } from "../../src/core/prerequisites/metrics/longest-chains.ts";

const size = 80;
const hours = Float64Array.from({ length: size }, (_, at) => (at % 7) / 2);

/** More topics than are counted at a time, each with at most two prerequisites; circles are likely. */
const tangled = lists((_at) => size).map(toRows);
/** The same without circles: prerequisites come before. */
const acyclic = lists((at) => at).map(toRows);

function lists(below: (at: number) => number): fc.Arbitrary<number[][]> {
  const list = (at: number): fc.Arbitrary<number[]> =>
    below(at) === 0
      ? fc.constant([])
      : fc.uniqueArray(fc.nat(below(at) - 1), { maxLength: at % 3 === 0 ? 2 : 1 });
  return fc.tuple(...Array.from({ length: size }, (_, at) => list(at)));
}

function needed(before: Rows, start: number): Set<number> {
  const reached = new Set<number>();
  const visit = (position: number): void => {
    for (const prerequisite of row(before, position)) {
      if (reached.has(prerequisite)) continue;
      reached.add(prerequisite);
      visit(prerequisite);
    }
  };
  visit(start);
  return reached;
}

test("a topic blocks exactly the others that need it at some remove", () => {
  fc.assert(
    fc.property(fc.oneof(tangled, acyclic), (before) => {
      const { topics, hours: sums } = blocking(condensation(before), hours);
      const needs = Array.from({ length: size }, (_, at) => needed(before, at));
      for (const position of topics.keys()) {
        const waiting = [...needs.keys()].filter(
          (other) => other !== position && needs[other]?.has(position),
        );
        expect(topics[position]).toBe(waiting.length);
        expect(sums[position]).toBe(waiting.reduce((sum, other) => sum + (hours[other] ?? 0), 0));
      }
    }),
    { numRuns: 60 },
  );
});

test("no knot needs a later one, and knots are exactly the topics that need each other", () => {
  fc.assert(
    fc.property(tangled, (before) => {
      const { of, before: knots, members } = condensation(before);
      const needs = Array.from({ length: size }, (_, at) => needed(before, at));
      for (const knot of members.starts.keys())
        for (const prerequisite of row(knots, knot)) expect(prerequisite).toBeLessThan(knot);
      for (const [one, knot] of of.entries()) {
        const together = [...of.keys()].filter(
          (other) => one === other || (needs[one]?.has(other) && needs[other]?.has(one)),
        );
        expect(Array.from(row(members, knot))).toEqual(together);
      }
    }),
    { numRuns: 60 },
  );
});

test("the longest chain is a chain, weighs most, and no chain through a topic weighs more than told", () => {
  fc.assert(
    fc.property(acyclic, (before) => {
      const network = condensation(before);
      const weights = Float64Array.from(
        network.members.entries,
        (position) => hours[position] ?? 0,
      );
      const { through, longest } = longestChains(network, weights);
      const heaviest = heaviestPaths(before);
      expect(Array.from(through)).toEqual(heaviest);
      for (const [at, position] of longest.entries())
        if (at > 0) expect(row(before, position)).toContain(longest[at - 1]);
      const weight = longest.reduce((sum, position) => sum + (hours[position] ?? 0), 0);
      expect(weight).toBe(Math.max(...heaviest));
    }),
    { numRuns: 60 },
  );
});

/** The weight of the heaviest path through each position, by the definition. */
function heaviestPaths(before: Rows): number[] {
  const weight = (position: number): number => hours[position] ?? 0;
  const upTo: number[] = [];
  for (let at = 0; at < size; at++)
    upTo.push(weight(at) + Math.max(0, ...Array.from(row(before, at), (one) => upTo[one] ?? 0)));
  const behind = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--)
    for (const one of row(before, at))
      behind[one] = Math.max(behind[one] ?? 0, (behind[at] ?? 0) + weight(at));
  return upTo.map((sum, at) => sum + (behind[at] ?? 0));
}

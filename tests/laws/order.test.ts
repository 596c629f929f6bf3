import fc from "fast-check";
import { expect, test } from "vitest";
import type { Curriculum, DocumentItem, Topic } from "../../src/core/model/curriculum.ts";
import { middleHours } from "../../src/core/model/hours.ts";
import { TopicId } from "../../src/core/model/ids.ts";
import { isMet } from "../../src/core/model/requirement.ts";
import { topicsById, topicsOf } from "../../src/core/model/topic-lookup.ts";
import { nodeLimit, noLimit } from "../../src/core/planning/limit.ts";
import { compareOrders, purposesOf } from "../../src/core/planning/order/compare-orders.ts";
import { type OrderBy, orderBy } from "../../src/core/planning/order/order-by.ts";
import { type OrderProblem, orderProblem } from "../../src/core/planning/order/order-problem.ts";
import { pathFor } from "../../src/core/planning/path.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import { row } from "../../src/core/prerequisites/compact.ts";
import { arbitraryNetwork } from "../support/arbitrary-curricula.ts";
import { type ArbitraryPlan, arbitraryPlan } from "../support/arbitrary-plans.ts";
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
        const limits = { plan: noLimit, order: noLimit };
        const question = planQuestion([goal], new Set());
        const { plan, steps } = pathFor(curriculum, question, "near", limits);
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

const purposes: readonly OrderBy[] = ["near", "area", "payoff", "document:book", "document:none"];

/** With alternatives, circles, known topics, topics that take no time, and help asked for or not. */
const anyProblem = fc
  .tuple(arbitraryPlan(9, { alternatives: true, retired: true }), fc.boolean())
  .map(([plan, soft]) => ({ ...plan, problem: problemOf(plan, soft) }));

/** More freedom: few requirements, and so many orders. */
const smallProblem = fc
  .oneof(
    arbitraryPlan(6, { alternatives: true }),
    arbitraryPlan(6, { alternatives: true, possible: true }),
    arbitraryPlan(6, { acyclic: true }),
  )
  .map((plan) => ({ ...plan, problem: problemOf(plan, false) }));

function problemOf({ curriculum, known, planned, goals }: ArbitraryPlan, soft: boolean) {
  return orderProblem(curriculum, known, planned, goals, { soft });
}

test("orders are whole, learnable, cost what they claim and no less than their bound", () => {
  fc.assert(
    fc.property(anyProblem, fc.nat(30), (given, count) => {
      const { curriculum, known, planned } = given;
      for (const by of purposes) {
        const order = orderBy(given.problem, by, nodeLimit(count));
        expect(new Set(order.sequence)).toEqual(planned);
        expect(order.sequence.length).toBe(planned.size);
        const done = new Set(known);
        for (const topic of topicsOf(curriculum, order.sequence)) {
          expect(isMet(topic.requires, (id) => done.has(id))).toBe(true);
          done.add(topic.id);
        }
        expect(order.cost).toBeCloseTo(costInWords(given, by, order.sequence), 6);
        expect(order.lowerBound).toBeLessThanOrEqual(order.cost);
        expect(order.lowerBound).toBeGreaterThanOrEqual(0);
        expect(order.proven).toBe(order.lowerBound === order.cost);
      }
    }),
    { numRuns: 300 },
  );
});

test("without a limit no order is cheaper, by trying them all", () => {
  fc.assert(
    fc.property(smallProblem, (given) => {
      const all = allSequences(given.problem);
      for (const by of purposes) {
        const order = orderBy(given.problem, by, noLimit);
        const best = Math.min(...all.map((sequence) => costInWords(given, by, sequence)));
        expect(order.cost).toBeCloseTo(best, 6);
        expect(order.proven).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("no bound is above the cheapest order, and more steps never make order or bound worse", () => {
  fc.assert(
    fc.property(anyProblem, ({ problem }) => {
      for (const by of purposes) {
        const best = orderBy(problem, by, noLimit).cost;
        let cost = Number.POSITIVE_INFINITY;
        let bound = 0;
        for (const count of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
          const order = orderBy(problem, by, nodeLimit(count));
          expect(order.lowerBound).toBeLessThanOrEqual(best);
          expect(order.cost).toBeLessThanOrEqual(cost);
          expect(order.lowerBound).toBeGreaterThanOrEqual(bound);
          cost = order.cost;
          bound = order.lowerBound;
        }
      }
    }),
  );
});

test("orders that are compared are measured by what they do", () => {
  fc.assert(
    fc.property(anyProblem, (given) => {
      const { problem } = given;
      const compared = compareOrders(problem, noLimit);
      expect(compared.map(({ ordering }) => ordering.by)).toEqual(purposesOf(problem));
      for (const { ordering, measures, firstTarget } of compared) {
        expect(ordering).toEqual(orderBy(problem, ordering.by, noLimit));
        expect([...measures.keys()]).toEqual(purposesOf(problem));
        for (const [by, measured] of measures)
          expect(measured).toBeCloseTo(costInWords(given, by, ordering.sequence), 6);
        const ends = targetEnds(given, ordering.sequence);
        expect(firstTarget).toEqual(ends.length === 0 ? undefined : ends[0]);
      }
    }),
  );
});

/** Every sequence that keeps the pairs of a problem. */
function allSequences({ topics, before }: OrderProblem): TopicId[][] {
  const found: TopicId[][] = [];
  const extend = (sequence: readonly number[]): void => {
    if (sequence.length === topics.length)
      found.push(sequence.flatMap((position) => topics[position] ?? []));
    for (const position of topics.keys()) {
      const isReady = row(before, position).every((earlier) => sequence.includes(earlier));
      if (isReady && !sequence.includes(position)) extend([...sequence, position]);
    }
  };
  extend([]);
  return found;
}

type Given = ArbitraryPlan & { readonly problem: OrderProblem };

/** What a sequence costs, told from the topics themselves. */
function costInWords(given: Given, by: OrderBy, sequence: readonly TopicId[]): number {
  const topics = topicsOf(given.curriculum, sequence);
  if (by === "near") return hoursBetween(given.problem, topics);
  if (by === "area") return topics.filter((topic, at) => isChange(topics, topic, at)).length;
  if (by === "payoff") return targetEnds(given, sequence).reduce((sum, end) => sum + end, 0);
  const lines = linesOf(given.curriculum, by.slice("document:".length));
  const firsts = topics
    .map(({ items }) => lines.findIndex((line) => items.map(String).includes(line)))
    .filter((line) => line >= 0);
  return firsts.flatMap((one, at) => firsts.slice(at + 1).filter((other) => other < one)).length;
}

function isChange(topics: readonly Topic[], { area }: Topic, at: number): boolean {
  return at > 0 && topics[at - 1]?.area !== area;
}

/** For each pair of a problem, the hours of the topics that come between. */
function hoursBetween({ topics: names, before }: OrderProblem, topics: readonly Topic[]): number {
  const place = (position: number) => topics.findIndex(({ id }) => id === names[position]);
  let sum = 0;
  for (const position of names.keys()) {
    for (const earlier of row(before, position)) {
      const between = topics.slice(place(earlier) + 1, place(position));
      sum += between.reduce((hours, topic) => hours + middleHours(topic), 0);
    }
  }
  return sum;
}

function targetEnds({ curriculum, goals }: Given, sequence: readonly TopicId[]): number[] {
  const ends: number[] = [];
  let now = 0;
  for (const topic of topicsOf(curriculum, sequence)) {
    now += middleHours(topic);
    if (topic.kind === "project" || goals.includes(topic.id)) ends.push(now);
  }
  return ends;
}

/** The full names of a document's items, in outline order. */
function linesOf({ documents }: Curriculum, id: string): string[] {
  const names = (items: readonly DocumentItem[]): string[] =>
    items.flatMap((item) => [item.id, ...names(item.items)]);
  return documents.filter((document) => document.id === id).flatMap(({ items }) => names(items));
}

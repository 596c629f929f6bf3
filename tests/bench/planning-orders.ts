import { DirectedGraph } from "graphology";
import { topologicalSort } from "graphology-dag";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import type { TopicId } from "../../src/core/model/ids.ts";
import { type Limit, nodeLimit } from "../../src/core/planning/limit.ts";
import { purposesOf } from "../../src/core/planning/order/compare-orders.ts";
import { hoursBetween } from "../../src/core/planning/order/measures.ts";
import { type OrderBy, type Ordering, orderBy } from "../../src/core/planning/order/order-by.ts";
import { type OrderProblem, orderProblem } from "../../src/core/planning/order/order-problem.ts";
import { makePlan } from "../../src/core/planning/plan/make-plan.ts";
import { planQuestion } from "../../src/core/planning/plan/plan-question.ts";
import { row } from "../../src/core/prerequisites/compact.ts";
import { curriculumNamed } from "./graphs.ts";
import { numbersFrom, quantile } from "./numbers.ts";

const goalsOfAGraph = 60;
/** Plans of at most so many topics are counted apart, and larger ones than `most` left out. */
const small = 40;
const most = 200;
/** Milliseconds for a proof, and steps for a first answer. */
const limit = 1000;
const firstSteps = 12;

/** One order of one plan. */
interface Run {
  readonly by: string;
  readonly size: number;
  readonly ordering: Ordering;
  readonly milliseconds: number;
  readonly first: number;
  /** What a topological sort costs, for `near`. */
  readonly sorted: number | undefined;
}

/**
 * Puts plans for random topics in order, every way, and prints a Markdown table. "Spread" is a
 * payoff with every fifth topic as a target.
 */
export function benchOrders(names: readonly string[]): void {
  console.log("\n### Orders\n");
  console.log(line(columns));
  console.log(line(columns.map(() => "---")));
  const all: Run[] = [];
  for (const name of names) {
    const curriculum = curriculumNamed(name);
    if (!curriculum) continue;
    const runs = problemsOf(curriculum).flatMap(runsOf);
    all.push(...runs);
    report(name, runs);
  }
  report("all", all);
}

const columns = [
  "graph",
  "order",
  "plans",
  "topics p50",
  "topics max",
  "first ms p50",
  "first ms max",
  "ms p50",
  "ms p95",
  "ms max",
  `proven ≤ ${small}`,
  `worst ÷ bound ≤ ${small}`,
  "proven",
  "median ÷ bound",
  "worst ÷ bound",
  "saved over sort, median",
];

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The order problems of plans for seeded random topics that are not yet known and need others. */
function problemsOf(curriculum: Curriculum): OrderProblem[] {
  const random = numbersFrom(1);
  const goals = new Set<TopicId>();
  const learnable = curriculum.topics.filter(({ retired }) => !retired);
  for (let draw = 0; draw < 40 * goalsOfAGraph && goals.size < goalsOfAGraph; draw++) {
    const topic = learnable[Math.floor(random() * learnable.length)];
    if (topic && topic.requires.of.length > 0) goals.add(topic.id);
  }
  return [...goals].flatMap((goal) => {
    const { topics } = makePlan(curriculum, planQuestion([goal], new Set()), nodeLimit(20_000));
    if (topics.size < 2 || topics.size > most) return [];
    return [orderProblem(curriculum, new Set(), topics, [goal])];
  });
}

function runsOf(problem: OrderProblem): Run[] {
  const spread = { ...problem, targets: problem.targets.map((_, at) => (at % 5 === 4 ? 1 : 0)) };
  return [
    ...purposesOf(problem).map((by) => runOf(problem, by, by)),
    runOf(spread, "payoff", "payoff, spread"),
  ];
}

function runOf(problem: OrderProblem, by: OrderBy, name: string): Run {
  const [, first] = timed(() => orderBy(problem, by, nodeLimit(firstSteps)));
  const [ordering, milliseconds] = timed(() => orderBy(problem, by, clockLimit(limit)));
  const sorted = by === "near" ? hoursBetween(problem, plainSort(problem)) : undefined;
  return { by: name, size: problem.topics.length, ordering, milliseconds, first, sorted };
}

function timed<Value>(work: () => Value): readonly [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}

function clockLimit(milliseconds: number): Limit {
  const end = performance.now() + milliseconds;
  return { isSpent: () => performance.now() >= end };
}

/** The order of a plain topological sort by a library. */
function plainSort({ topics, before }: OrderProblem): number[] {
  const graph = new DirectedGraph();
  for (const position of topics.keys()) graph.addNode(position);
  for (const position of topics.keys())
    for (const earlier of row(before, position)) graph.addEdge(earlier, position);
  return topologicalSort(graph).map(Number);
}

function report(name: string, runs: readonly Run[]): void {
  for (const by of new Set(runs.map((run) => run.by))) {
    const some = runs.filter((run) => run.by === by);
    const few = some.filter(({ size }) => size <= small);
    const savings = some.flatMap(({ ordering, sorted = 0 }) =>
      sorted > 0 ? [100 * (1 - ordering.cost / sorted)] : [],
    );
    const sizes = some.map(({ size }) => size);
    const firsts = some.map(({ first }) => first);
    const times = some.map(({ milliseconds }) => milliseconds);
    console.log(
      line([
        name,
        by,
        String(some.length),
        quantile(sizes, 0.5).toFixed(0),
        quantile(sizes, 1).toFixed(0),
        quantile(firsts, 0.5).toFixed(1),
        quantile(firsts, 1).toFixed(1),
        quantile(times, 0.5).toFixed(1),
        quantile(times, 0.95).toFixed(0),
        quantile(times, 1).toFixed(0),
        provenOf(few),
        quantile(few.map(ratio), 1).toFixed(3),
        provenOf(some),
        quantile(some.map(ratio), 0.5).toFixed(3),
        quantile(some.map(ratio), 1).toFixed(3),
        savings.length === 0 ? "" : `${quantile(savings, 0.5).toFixed(0)} %`,
      ]),
    );
  }
}

const provenOf = (runs: readonly Run[]): string =>
  `${runs.filter(({ ordering }) => ordering.proven).length} of ${runs.length}`;

function ratio({ ordering: { cost, lowerBound } }: Run): number {
  return cost === lowerBound ? 1 : cost / lowerBound;
}

import { reversed, row, toRows } from "../../prerequisites/compact.ts";
import { firstReadyFirst } from "./first-ready-first.ts";
import type { OrderProblem } from "./order-problem.ts";
import { type Precedence, precedenceOf } from "./precedence.ts";

/** The topics of a plan, those together that serve the same targets. */
export interface TargetGroups {
  readonly precedence: Precedence;
  /** The group of each topic. */
  readonly of: Int32Array;
  /** The target in each group, or -1: a target is the last of its group, and the only one. */
  readonly targets: Int32Array;
}

/** The groups of topics that the same targets rest on; a target rests on itself. */
export function targetGroups(problem: OrderProblem): TargetGroups {
  const { before, targets } = problem;
  const served = servedTargets(problem);
  const numbers = new Map<string, number>();
  const of = Int32Array.from(served, (names) => {
    const number = numbers.get(names) ?? numbers.size;
    numbers.set(names, number);
    return number;
  });
  const lists = Array.from(numbers, () => new Set<number>());
  const targetOf = new Int32Array(numbers.size).fill(-1);
  for (const [topic, group] of of.entries()) {
    if (targets[topic] === 1) targetOf[group] = topic;
    for (const earlier of row(before, topic)) {
      const other = of[earlier] ?? 0;
      if (other !== group) lists[group]?.add(other);
    }
  }
  const rows = toRows(lists.map((list) => [...list]));
  return { precedence: precedenceOf(rows, reversed(rows)), of, targets: targetOf };
}

/** The targets that each topic serves, as a name that only topics that serve the same share. */
function servedTargets({ before, after, targets }: OrderProblem): string[] {
  const sets = Array.from(targets, () => new Set<number>());
  for (const topic of firstReadyFirst(before, after).reverse()) {
    const served = sets[topic] ?? new Set();
    if (targets[topic] === 1) served.add(topic);
    for (const later of row(after, topic))
      for (const target of sets[later] ?? []) served.add(target);
  }
  return sets.map((set) => [...set].sort((one, other) => one - other).join(" "));
}

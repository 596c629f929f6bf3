import { row } from "../../prerequisites/compact.ts";
import { firstReadyFirst } from "./first-ready-first.ts";
import type { Grow, Growth } from "./grow-sets.ts";
import type { OrderProblem } from "./order-problem.ts";

/**
 * The visits to areas in which a plan can be learnt, areas numbered as they are found in the plan.
 * Only whole visits need to be looked at: who has learnt more can follow every order of who has
 * learnt less, leaving out what is done, with no more visits. So to learn all that an area has
 * ready never costs anything.
 */
export class AreaVisits implements Growth {
  readonly size: number;
  readonly #problem: OrderProblem;
  /** The topics of each area in a possible order. */
  readonly #members: readonly (readonly number[])[];
  /** For each topic, how many visits to its area a chain from it on takes at most. */
  readonly #returns: Int32Array;
  readonly #grown: Uint32Array;

  constructor(problem: OrderProblem) {
    const { areas, before, after } = problem;
    const plain = firstReadyFirst(before, after);
    const names = new Set(areas);
    this.size = areas.length;
    this.#problem = problem;
    this.#members = Array.from(names, (name) => plain.filter((one) => areas[one] === name));
    this.#returns = new Int32Array(this.size);
    this.#grown = this.#nothing();
    for (const topics of this.#members) this.#countReturns(plain, topics);
  }

  /** No order has fewer visits than this. */
  get least(): number {
    return this.#visitsLeft(this.#nothing());
  }

  /** Every area with something ready can be visited next. */
  expand(set: Uint32Array, bound: number, grow: Grow): void {
    const visits = bound - this.#visitsLeft(set);
    for (const area of this.#members.keys()) {
      this.#grown.set(set);
      if (this.#learn(this.#grown, area).length === 0) continue;
      const left = this.#visitsLeft(this.#grown);
      grow(area, this.#grown, Math.max(bound, visits + 1 + left));
    }
  }

  /** The topics in the order in which these visits learn them. */
  sequence(visits: Iterable<number>): number[] {
    const set = this.#nothing();
    return [...visits].flatMap((area) => this.#learn(set, area));
  }

  /** Visits that always go to the first area with something ready. */
  plain(): number[] {
    const set = this.#nothing();
    const visits: number[] = [];
    for (let left = this.size; left > 0; ) {
      for (const area of this.#members.keys()) {
        const learnt = this.#learn(set, area).length;
        if (learnt > 0) visits.push(area);
        left -= learnt;
      }
    }
    return visits;
  }

  #nothing(): Uint32Array {
    return new Uint32Array(Math.ceil(this.size / 32));
  }

  /** Adds to a set all that can be learnt in one visit, and tells what that was. */
  #learn(set: Uint32Array, area: number): number[] {
    const learnt: number[] = [];
    for (const one of this.#members[area] ?? []) {
      const ready = row(this.#problem.before, one).every((earlier) => has(set, earlier));
      if (!ready || has(set, one)) continue;
      set[one >> 5] = (set[one >> 5] ?? 0) | (1 << (one & 31));
      learnt.push(one);
    }
    return learnt;
  }

  /**
   * No fewer visits than this are needed for what is not in the set: along any chain every return
   * to an area takes one more visit, so the longest such count for each area.
   */
  #visitsLeft(set: Uint32Array): number {
    let sum = 0;
    for (const topics of this.#members) {
      let most = 0;
      for (const one of topics) if (!has(set, one)) most = Math.max(most, this.#returns[one] ?? 0);
      sum += most;
    }
    return sum;
  }

  /** Counts, from each of an area's topics on, the runs of them along a chain with others between. */
  #countReturns(plain: readonly number[], topics: readonly number[]): void {
    const inArea = new Uint8Array(this.size);
    for (const one of topics) inArea[one] = 1;
    const most = new Int32Array(this.size);
    for (const one of plain.toReversed()) {
      let count = inArea[one] ?? 0;
      for (const later of row(this.#problem.after, one)) {
        const leaves = inArea[one] === 1 && inArea[later] === 0 ? 1 : 0;
        count = Math.max(count, (most[later] ?? 0) + leaves);
      }
      most[one] = count;
    }
    for (const one of topics) this.#returns[one] = most[one] ?? 0;
  }
}

function has(set: Uint32Array, one: number): boolean {
  return (((set[one >> 5] ?? 0) >> (one & 31)) & 1) === 1;
}

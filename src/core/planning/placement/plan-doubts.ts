import { row } from "../../prerequisites/compact.ts";
import type { Scope } from "./scope.ts";

/**
 * The undecided groups that may still change which plan has the fewest hours: 1 for those. A group
 * may when a goal needs it at any remove: past what is known, past choices that something known has
 * met, past what cannot be learnt any more, and past alternatives that are too dear by now,
 * whatever is found out of the groups in doubt.
 */
export function planDoubts(scope: Scope, known: Uint8Array, unknown: Uint8Array): Uint8Array {
  const doubts = new PlanDoubts(scope, known, unknown);
  let needed = doubts.needed();
  while (doubts.dropDearParts(needed)) needed = doubts.needed();
  return known.map((flag, group) =>
    flag === 0 && unknown[group] === 0 && needed[group] === 1 ? 1 : 0,
  );
}

class PlanDoubts {
  readonly #scope: Scope;
  readonly #known: Uint8Array;
  readonly #unknown: Uint8Array;
  /** 1 for the entries of `scope.parts` that no cheapest plan follows. */
  readonly #dropped: Uint8Array;
  #prices: Float64Array | undefined;

  constructor(scope: Scope, known: Uint8Array, unknown: Uint8Array) {
    this.#scope = scope;
    this.#known = known;
    this.#unknown = unknown;
    this.#dropped = new Uint8Array(scope.parts.entries.length);
  }

  /** The conditions that a plan may have to meet: 1 for those. */
  needed(): Uint8Array {
    const needed = new Uint8Array(this.#scope.any.length);
    const waiting = [...this.#scope.goals];
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      if (needed[here] === 1 || this.#holds(here)) continue;
      needed[here] = 1;
      if (this.#scope.costs[here] === Number.POSITIVE_INFINITY) continue;
      for (const at of this.#parts(here)) waiting.push(this.#scope.parts.entries[at] ?? 0);
    }
    return needed;
  }

  /**
   * Drops the parts of an `any` that cost more at best than another does at worst: at best, when all
   * in doubt and all that is needed elsewhere costs nothing; at worst, when all in doubt has to be
   * learnt and nothing is needed elsewhere. Says whether there were any.
   */
  dropDearParts(needed: Uint8Array): boolean {
    let found = false;
    for (const [condition, any] of this.#scope.any.entries()) {
      if (any === 0 || needed[condition] === 0) continue;
      const parts = this.#parts(condition);
      const entry = (at: number) => this.#scope.parts.entries[at] ?? 0;
      const cheapest = Math.min(...parts.map((at) => this.#atWorst(entry(at))));
      for (const at of parts) {
        this.#dropped[at] = 1;
        if (this.#atBest(entry(at), this.needed()) > cheapest) found = true;
        else this.#dropped[at] = 0;
      }
    }
    return found;
  }

  /** Where the parts of a condition stand in `scope.parts`, without the dropped ones. */
  #parts(condition: number): number[] {
    const { starts } = this.#scope.parts;
    const found: number[] = [];
    for (let at = starts[condition] ?? 0; at < (starts[condition + 1] ?? 0); at += 1)
      if (this.#dropped[at] === 0) found.push(at);
    return found;
  }

  #holds(condition: number): boolean {
    if (condition < this.#known.length) return this.#known[condition] === 1;
    const parts = row(this.#scope.parts, condition);
    const met = (part: number) => this.#holds(part);
    return this.#scope.any[condition] === 1 ? parts.some(met) : parts.every(met);
  }

  /** What the groups cost that are not known and that a condition cannot do without, if only it needs them. */
  #atBest(condition: number, neededElsewhere: Uint8Array): number {
    return this.#sum(condition, (here) => {
      const isGroup = here < this.#unknown.length;
      if (isGroup ? this.#unknown[here] === 0 : this.#scope.any[here] === 1) return undefined;
      return neededElsewhere[here] === 1 ? undefined : row(this.#scope.parts, here);
    });
  }

  /** What it costs to meet a condition in one good way. */
  #atWorst(condition: number): number {
    this.#prices ??= this.#worstPrices();
    const prices = this.#prices;
    if (this.#price(prices, condition) === Number.POSITIVE_INFINITY)
      return Number.POSITIVE_INFINITY;
    return this.#sum(condition, (here) => {
      if (this.#holds(here)) return undefined;
      const parts = row(this.#scope.parts, here);
      if (this.#scope.any[here] === 0) return parts;
      const price = (part: number) => this.#price(prices, part);
      return parts.toSorted((a, b) => price(a) - price(b)).subarray(0, 1);
    });
  }

  /** The costs of all groups found from a condition on; `follow` tells where to go on, or to leave one out. */
  #sum(condition: number, follow: (here: number) => Int32Array | undefined): number {
    const found = new Set([condition]);
    let sum = 0;
    for (const here of found) {
      const parts = follow(here);
      if (!parts) continue;
      sum += this.#scope.costs[here] ?? 0;
      for (const part of parts) found.add(part);
    }
    return sum;
  }

  /** The least that each group costs when nothing is shared; from above, so that a circle never pays for itself. */
  #worstPrices(): Float64Array {
    const prices = this.#scope.costs.map((_cost, group) =>
      this.#known[group] === 1 ? 0 : Number.POSITIVE_INFINITY,
    );
    for (let changed = true; changed; ) {
      changed = false;
      for (const group of this.#scope.order) {
        let price = this.#scope.costs[group] ?? 0;
        for (const part of row(this.#scope.parts, group)) price += this.#price(prices, part);
        if (price >= (prices[group] ?? 0)) continue;
        prices[group] = price;
        changed = true;
      }
    }
    return prices;
  }

  #price(prices: Float64Array, condition: number): number {
    const own = prices[condition];
    if (own !== undefined) return own;
    let price = this.#scope.any[condition] === 1 ? Number.POSITIVE_INFINITY : 0;
    for (const part of row(this.#scope.parts, condition)) {
      const other = this.#price(prices, part);
      price = this.#scope.any[condition] === 1 ? Math.min(price, other) : price + other;
    }
    return price;
  }
}

import type { Limit } from "../limit.ts";
import { growSets } from "./grow-sets.ts";
import { costOf, type PairCosts } from "./pair-costs.ts";
import { mostSearched, pairGrowth } from "./pair-growth.ts";
import { mustPrecede } from "./precedence.ts";
import { swapChunks } from "./swap-chunks.ts";
import { parts, TriangleBound } from "./triangle-bound.ts";

/** The best sequence found and what no sequence costs less than; the cheapest of all when equal. */
export interface Solved {
  readonly sequence: readonly number[];
  readonly cost: number;
  readonly lowerBound: number;
}

/** The largest problem for which the costs of all pairs are held in a table. */
const mostBounded = 1024;

/** How many sets a layer of the search may have, from one search to the next. */
const widths = [32, 512, 4096, 32_768];

/** Of the gap between cost and bound, the share that a round of sweeps must close to go on. */
const worthwhile = 0.05;
const sweepsInARound = 10;

/** How far sweeps go beyond the least shift of a triangle that is best, towards the most. */
const ease = 0.25;

/**
 * The cheapest sequence of a pair problem: the starts, improved by swaps, then a lower bound from
 * triangles, then a search of the sets that the bound leaves, wider each time. It ends when the
 * bound meets the cost or the limit is spent; more steps never give a worse sequence or bound. Of
 * sequences that cost the same it prefers one that follows the curriculum.
 */
export function solvePairs(
  pairs: PairCosts,
  starts: readonly (readonly number[])[],
  limit: Limit,
): Solved {
  const search = new PairSearch(pairs, starts, limit);
  if (search.open) search.raiseBound();
  return search.solved;
}

class PairSearch {
  readonly #pairs: PairCosts;
  readonly #limit: Limit;
  /** The costs of any two orders differ by a multiple of this. */
  readonly #step: number;
  #sequence: readonly number[] = [];
  #cost = Number.POSITIVE_INFINITY;
  #bound: number;

  constructor(pairs: PairCosts, starts: readonly (readonly number[])[], limit: Limit) {
    this.#pairs = pairs;
    this.#limit = limit;
    const { bound, step } = firstBound(pairs);
    this.#bound = bound;
    this.#step = step;
    for (const start of starts) this.#consider(start);
  }

  get solved(): Solved {
    const cost = this.#cost;
    const lowerBound = this.open
      ? cost - Math.floor((cost - this.#bound) / this.#step) * this.#step
      : cost;
    return { sequence: this.#sequence, cost, lowerBound };
  }

  /** Whether a cheaper order might exist. */
  get open(): boolean {
    return this.#cost - this.#bound >= this.#step;
  }

  /** Triangles first, then search, until nothing is open or the limit is spent. */
  raiseBound(): void {
    const { size } = this.#pairs.precedence;
    if (size > mostBounded || this.#limit.isSpent()) return;
    const triangles = new TriangleBound(this.#pairs);
    triangles.raiseDirect();
    this.#learn(triangles.value / parts);
    this.#sweep(triangles);
    if (size <= mostSearched && this.open && !this.#limit.isSpent()) this.#searchSets(triangles);
  }

  /** Raises all triangles, greedily first, until that hardly closes the gap any more. */
  #sweep(triangles: TriangleBound): void {
    triangles.raiseAll(0);
    this.#learn(triangles.value / parts);
    for (let gap = Number.POSITIVE_INFINITY; ; ) {
      for (let sweep = 0; sweep < sweepsInARound; sweep++) {
        if (!this.open || this.#limit.isSpent()) return;
        triangles.raiseAll(ease);
        this.#learn(triangles.value / parts);
      }
      const left = this.#cost - this.#bound;
      if (left > (1 - worthwhile) * gap) return;
      gap = left;
    }
  }

  #searchSets(triangles: TriangleBound): void {
    const growth = pairGrowth(this.#pairs.precedence, triangles);
    for (const width of widths) {
      if (!this.open || this.#limit.isSpent()) return;
      const below = (this.#cost - this.#step) * parts + 1;
      const { moves, open } = growSets(growth, triangles.value, below, width, this.#limit);
      if (moves) this.#consider(moves);
      this.#learn(Math.min(this.#cost, open / parts));
    }
  }

  /** Takes a sequence, improved, when it is cheaper than what there is. */
  #consider(start: readonly number[]): void {
    const sequence = swapChunks(this.#pairs, start, this.#limit);
    const cost = costOf(this.#pairs, sequence);
    if (cost >= this.#cost) return;
    this.#cost = cost;
    this.#sequence = sequence;
  }

  #learn(bound: number): void {
    this.#bound = Math.max(this.#bound, bound);
  }
}

/** Every pair at its cheaper allowed way round, and the step in which costs of orders differ. */
function firstBound({ precedence, cost, constant }: PairCosts): {
  bound: number;
  step: number;
} {
  let bound = constant;
  let step = 0;
  for (let one = 0; one < precedence.size; one++) {
    for (let other = 0; other < one; other++) {
      const [here, there] = [cost(one, other), cost(other, one)];
      if (mustPrecede(precedence, one, other)) bound += here;
      else if (mustPrecede(precedence, other, one)) bound += there;
      else {
        bound += Math.min(here, there);
        step = greatestDivisor(step, Math.abs(here - there));
      }
    }
  }
  return { bound, step: Math.max(1, step) };
}

function greatestDivisor(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

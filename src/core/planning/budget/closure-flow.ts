import { type Rows, toRows } from "../../prerequisites/compact.ts";

/** A heaviest closed set of positions. */
export interface HeaviestClosure {
  readonly weight: number;
  /** 1 for each position in it: the smallest of the heaviest sets. */
  readonly chosen: Uint8Array;
}

/**
 * Finds the set of positions that is closed under prerequisites and weighs most, as a minimum cut
 * (J.-C. Picard, "Maximal closure of a graph and applications to combinatorial problems", 1976).
 * Every position of positive weight pays for prerequisites of negative weight; what it cannot spend
 * is gained. The payments are a maximum flow along the prerequisites, found in phases of shortest
 * ways (E. Dinic, 1970). With whole numbers for weights the answer is exact.
 */
export class ClosureFlow {
  /**
   * The ways onward from each position, to its prerequisites and, to take payments back, to what
   * needs it: `n` is along entry `n` of the prerequisites, `~n` against it.
   */
  readonly #ways: Rows;
  readonly #prerequisites: Int32Array;
  /** The position whose prerequisite each entry is. */
  readonly #owners: Int32Array;
  readonly #paid: Float64Array;
  readonly #excess: Float64Array;
  readonly #debt: Float64Array;
  /** How many steps each position is from one with something left to pay; -1 when out of reach. */
  readonly #distance: Int32Array;
  /** The way to try next from each position. */
  readonly #next: Int32Array;
  readonly #queue: Int32Array;

  constructor(before: Rows) {
    const size = before.starts.length - 1;
    const ways: number[][] = Array.from({ length: size }, () => []);
    this.#owners = new Int32Array(before.entries.length);
    for (let owner = 0; owner < size; owner++) {
      for (
        let entry = before.starts[owner] ?? 0;
        entry < (before.starts[owner + 1] ?? 0);
        entry++
      ) {
        this.#owners[entry] = owner;
        ways[owner]?.push(entry);
        ways[before.entries[entry] ?? 0]?.push(~entry);
      }
    }
    this.#ways = toRows(ways);
    this.#prerequisites = before.entries;
    this.#paid = new Float64Array(before.entries.length);
    this.#excess = new Float64Array(size);
    this.#debt = new Float64Array(size);
    this.#distance = new Int32Array(size);
    this.#next = new Int32Array(size);
    this.#queue = new Int32Array(size);
  }

  /** The heaviest closure among the positions with 1 in `free`, to which the others do not matter. */
  solve(weights: Float64Array, free: Uint8Array): HeaviestClosure {
    this.#paid.fill(0);
    for (const [position, weight] of weights.entries()) {
      const counted = free[position] === 1 ? weight : 0;
      this.#excess[position] = Math.max(0, counted);
      this.#debt[position] = Math.max(0, -counted);
    }
    while (this.#spread(free)) {
      this.#next.set(this.#ways.starts.subarray(0, this.#next.length));
      for (const [payer, left] of this.#excess.entries()) if (left > 0) this.#payFrom(payer);
    }
    let weight = 0;
    for (const left of this.#excess) weight += left;
    return { weight, chosen: Uint8Array.from(this.#distance, (steps) => (steps < 0 ? 0 : 1)) };
  }

  /** Measures the distances anew; whether any debt is within reach. */
  #spread(free: Uint8Array): boolean {
    const { starts, entries } = this.#ways;
    const distance = this.#distance.fill(-1);
    let end = 0;
    let owes = false;
    for (const [position, left] of this.#excess.entries()) {
      if (left <= 0) continue;
      distance[position] = 0;
      this.#queue[end++] = position;
    }
    for (let at = 0; at < end; at++) {
      const here = this.#queue[at] ?? 0;
      if ((this.#debt[here] ?? 0) > 0) owes = true;
      const stop = starts[here + 1] ?? 0;
      for (let way = starts[here] ?? 0; way < stop; way++) {
        const there = this.#target(entries[way] ?? 0);
        if (there < 0 || free[there] !== 1 || distance[there] !== -1) continue;
        distance[there] = (distance[here] ?? 0) + 1;
        this.#queue[end++] = there;
      }
    }
    return owes;
  }

  /** Where a way leads; -1 when there is no payment to take back along it. */
  #target(way: number): number {
    if (way >= 0) return this.#prerequisites[way] ?? -1;
    return (this.#paid[~way] ?? 0) > 0 ? (this.#owners[~way] ?? -1) : -1;
  }

  /** Pays from one position along shortest ways, until it has nothing left or no such way remains. */
  #payFrom(payer: number): void {
    const path: number[] = [];
    let here = payer;
    while ((this.#excess[payer] ?? 0) > 0) {
      if ((this.#debt[here] ?? 0) > 0) {
        this.#settle(payer, here, path);
        path.length = 0;
        here = payer;
        continue;
      }
      const way = this.#nextWay(here);
      if (way !== undefined) {
        path.push(way);
        here = this.#target(way);
        continue;
      }
      const back = path.pop();
      if (back === undefined) return;
      here = back >= 0 ? (this.#owners[back] ?? 0) : (this.#prerequisites[~back] ?? 0);
      this.#next[here] = (this.#next[here] ?? 0) + 1;
    }
  }

  /** The first way from a position that is not exhausted and leads one step further. */
  #nextWay(here: number): number | undefined {
    const stop = this.#ways.starts[here + 1] ?? 0;
    const further = (this.#distance[here] ?? 0) + 1;
    for (let at = this.#next[here] ?? 0; at < stop; at++) {
      const way = this.#ways.entries[at] ?? 0;
      const there = this.#target(way);
      if (there < 0 || this.#distance[there] !== further) continue;
      this.#next[here] = at;
      return way;
    }
    this.#next[here] = stop;
    return undefined;
  }

  /** Pays a debt along a path, as much as the payer, the debt and the payments taken back allow. */
  #settle(payer: number, debtor: number, path: readonly number[]): void {
    let amount = Math.min(this.#excess[payer] ?? 0, this.#debt[debtor] ?? 0);
    for (const way of path) if (way < 0) amount = Math.min(amount, this.#paid[~way] ?? 0);
    for (const way of path) {
      const entry = way >= 0 ? way : ~way;
      this.#paid[entry] = (this.#paid[entry] ?? 0) + (way >= 0 ? amount : -amount);
    }
    this.#excess[payer] = (this.#excess[payer] ?? 0) - amount;
    this.#debt[debtor] = (this.#debt[debtor] ?? 0) - amount;
  }
}

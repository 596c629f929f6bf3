import type { PairCosts } from "./pair-costs.ts";
import { mustPrecede } from "./precedence.ts";
import { openTriangles, type Triangles } from "./triangles.ts";

/** Costs are kept in these parts, so that halves and quarters of them stay whole numbers. */
export const parts = 64;

/**
 * A lower bound on the cost of every order, from the three ways round of any three topics: an order
 * cannot put a before b, b before c and c before a, so of every such circle at least one pair costs
 * something. Bound: each pair at its cheaper way round, plus what the circles force. It is the dual
 * of the linear program over pairs and triangles (C. Potts, "An algorithm for the single machine
 * sequencing problem with precedence constraints", 1980; M. Grötschel, M. Jünger and G. Reinelt, "A
 * cutting plane algorithm for the linear ordering problem", 1984), raised one triangle at a time.
 * Where a triangle can be raised between a least and a most without loss, it goes a part of the
 * way, which leaves room to the triangles around it (as in "min-sum diffusion", M. Schlesinger).
 */
export class TriangleBound {
  readonly #size: number;
  readonly #triangles: Triangles;
  /**
   * What is left of the cost of a pair in either direction after the triangles took their share:
   * infinite where precedence forbids it.
   */
  readonly #left: Float64Array;
  /**
   * What each triangle takes: from each pair of x → y → z → x when positive, of x → z → y → x when
   * negative, for x < y < z.
   */
  readonly #taken: Float64Array;
  #base: number;

  constructor({ precedence, cost, constant }: PairCosts) {
    const size = precedence.size;
    this.#size = size;
    this.#triangles = openTriangles(precedence);
    this.#taken = new Float64Array(this.#triangles.count);
    this.#left = new Float64Array(size * size);
    this.#base = constant * parts;
    for (let one = 0; one < size; one++) {
      for (let other = 0; other < size; other++) {
        if (one === other) continue;
        const forbidden = mustPrecede(precedence, other, one);
        this.#left[one * size + other] = forbidden
          ? Number.POSITIVE_INFINITY
          : cost(one, other) * parts;
      }
    }
  }

  /** The bound, in `parts` of a cost. */
  get value(): number {
    let sum = this.#base;
    for (let one = 0; one < this.#size; one++)
      for (let other = 0; other < one; other++) sum += this.#cheaper(one, other);
    return sum;
  }

  /** Raises the triangles with a direct pair in them: a first bound, quickly. */
  raiseDirect(): void {
    for (let triangle = 0; triangle < this.#triangles.direct; triangle++) this.#raise(triangle, 0);
  }

  /** Raises every triangle once; with `ease` 0 by the least that is best. The bound never falls. */
  raiseAll(ease: number): void {
    for (let triangle = 0; triangle < this.#triangles.count; triangle++)
      this.#raise(triangle, ease);
  }

  /** What an order costs above the bound when `one` comes before `other`, triangles aside. */
  excess(one: number, other: number): number {
    return (this.#left[one * this.#size + other] ?? 0) - this.#cheaper(one, other);
  }

  /**
   * Hands over what triangles took: so much from each pair of the circle first → second → third →
   * first, any of which may be called the first. An order that takes two of these pairs costs so
   * much above the bound, beyond the excess of its pairs.
   */
  eachTaken(take: (first: number, second: number, third: number, taken: number) => void): void {
    const { corners } = this.#triangles;
    for (const [triangle, taken] of this.#taken.entries()) {
      const [x = 0, y = 0, z = 0] = corners.subarray(3 * triangle, 3 * triangle + 3);
      if (taken > 0) take(x, y, z, taken);
      if (taken < 0) take(x, z, y, -taken);
    }
  }

  #cheaper(one: number, other: number): number {
    return Math.min(
      this.#left[one * this.#size + other] ?? 0,
      this.#left[other * this.#size + one] ?? 0,
    );
  }

  #raise(triangle: number, ease: number): void {
    const left = this.#left;
    const size = this.#size;
    const { corners } = this.#triangles;
    const x = corners[3 * triangle] ?? 0;
    const y = corners[3 * triangle + 1] ?? 0;
    const z = corners[3 * triangle + 2] ?? 0;
    const taken = this.#taken[triangle] ?? 0;
    const one = (left[x * size + y] ?? 0) - (left[y * size + x] ?? 0) + taken;
    const two = (left[y * size + z] ?? 0) - (left[z * size + y] ?? 0) + taken;
    const three = (left[z * size + x] ?? 0) - (left[x * size + z] ?? 0) + taken;
    const shift = bestShift(one, two, three, ease);
    if (shift === taken) return;
    this.#taken[triangle] = shift;
    this.#take(x, y, z, Math.max(0, shift) - Math.max(0, taken));
    this.#take(x, z, y, Math.max(0, -shift) - Math.max(0, -taken));
  }

  /** Takes an amount from each pair of the circle x → y → z → x. */
  #take(x: number, y: number, z: number, amount: number): void {
    const left = this.#left;
    const size = this.#size;
    left[x * size + y] = (left[x * size + y] ?? 0) - amount;
    left[y * size + z] = (left[y * size + z] ?? 0) - amount;
    left[z * size + x] = (left[z * size + x] ?? 0) - amount;
    this.#base += amount;
  }
}

/**
 * By how much the three pairs of a circle should be shifted, where each costs so much more this way
 * round than the other: any amount from the smallest to the middle of them (of 0 and them, where
 * they differ in sign) is best.
 */
function bestShift(one: number, two: number, three: number, ease: number): number {
  const smallest = Math.min(one, two, three);
  const largest = Math.max(one, two, three);
  const middle = Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
  const least = middle > 0 ? Math.max(0, smallest) : Math.min(0, largest);
  return Number.isFinite(middle) ? least + Math.trunc((middle - least) * ease) : least;
}

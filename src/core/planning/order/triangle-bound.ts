import { row } from "../../prerequisites/compact.ts";
import type { PairCosts } from "./pair-costs.ts";
import { mustPrecede } from "./precedence.ts";

/** Costs are kept in these parts, so that halves and quarters of them stay whole numbers. */
export const parts = 64;

/** The largest problem of which every triangle is remembered. */
const mostSwept = 256;

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
  readonly #pairs: PairCosts;
  readonly #size: number;
  /**
   * What is left of the cost of a pair in either direction after the triangles took their share:
   * infinite where precedence forbids it.
   */
  readonly #left: Float64Array;
  /**
   * What each triangle takes: from each pair of x → y → z → x when positive, of x → z → y → x when
   * negative, for x < y < z. In a large problem it is not kept, and triangles only ever take more.
   */
  readonly #taken: Float64Array;
  #base: number;

  constructor(pairs: PairCosts) {
    const { precedence, cost, constant } = pairs;
    const size = precedence.size;
    this.#pairs = pairs;
    this.#size = size;
    this.#base = constant * parts;
    this.#left = new Float64Array(size * size);
    this.#taken = new Float64Array(size > mostSwept ? 0 : triples(size));
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

  /** Whether what each triangle takes is kept, as all but the first bound needs. */
  get remembers(): boolean {
    return this.#size <= mostSwept;
  }

  /** Raises the triangles that have a direct pair among theirs: a first bound, quickly. */
  raiseDirect(): void {
    const { after } = this.#pairs.precedence;
    for (let one = 0; one < this.#size; one++) {
      for (const other of row(after, one)) {
        for (let third = 0; third < this.#size; third++) {
          if (third === one || third === other) continue;
          const x = Math.min(one, other, third);
          const z = Math.max(one, other, third);
          this.#raise(x, one + other + third - x - z, z, 0);
        }
      }
    }
  }

  /** Raises every triangle once; with `ease` 0 by the least that is best. The bound never falls. */
  raiseAll(ease: number): void {
    for (let x = 0; x < this.#size; x++)
      for (let y = x + 1; y < this.#size; y++)
        for (let z = y + 1; z < this.#size; z++) this.#raise(x, y, z, ease);
  }

  /** What an order costs above the bound when `one` comes before `other`, triangles aside. */
  excess(one: number, other: number): number {
    return (this.#left[one * this.#size + other] ?? 0) - this.#cheaper(one, other);
  }

  /**
   * What an order that begins with `first` costs above the bound, beyond the excess of its pairs,
   * when `one` comes before `other` later: what the triangle took that is now not forced.
   */
  release(first: number, one: number, other: number): number {
    const x = Math.min(first, one, other);
    const z = Math.max(first, one, other);
    const y = first + one + other - x - z;
    const taken = this.#taken[this.#number(x, y, z)] ?? 0;
    const rising = (first < one ? 1 : 0) + (one < other ? 1 : 0) + (other < first ? 1 : 0) === 2;
    return rising ? Math.max(0, taken) : Math.max(0, -taken);
  }

  #cheaper(one: number, other: number): number {
    return Math.min(
      this.#left[one * this.#size + other] ?? 0,
      this.#left[other * this.#size + one] ?? 0,
    );
  }

  /** The number of the triangle x < y < z among all in rising order. */
  #number(x: number, y: number, z: number): number {
    const size = this.#size;
    return (
      triples(size) - triples(size - x) + couples(size - x - 1) - couples(size - y) + z - y - 1
    );
  }

  #raise(x: number, y: number, z: number, ease: number): void {
    const left = this.#left;
    const [xy, yz, zx] = [x * this.#size + y, y * this.#size + z, z * this.#size + x];
    const [yx, zy, xz] = [y * this.#size + x, z * this.#size + y, x * this.#size + z];
    const triangle = this.#number(x, y, z);
    const taken = this.#taken[triangle] ?? 0;
    const one = (left[xy] ?? 0) - (left[yx] ?? 0) + taken;
    const two = (left[yz] ?? 0) - (left[zy] ?? 0) + taken;
    const three = (left[zx] ?? 0) - (left[xz] ?? 0) + taken;
    const shift = bestShift(one, two, three, ease);
    if (shift === taken) return;
    const forward = Math.max(0, shift) - Math.max(0, taken);
    const backward = Math.max(0, -shift) - Math.max(0, -taken);
    for (const pair of [xy, yz, zx]) left[pair] = (left[pair] ?? 0) - forward;
    for (const pair of [yx, zy, xz]) left[pair] = (left[pair] ?? 0) - backward;
    this.#base += forward + backward;
    this.#taken[triangle] = shift;
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

const couples = (size: number): number => (size * (size - 1)) / 2;
const triples = (size: number): number => (size * (size - 1) * (size - 2)) / 6;

/**
 * A network of numbered points that grows edge by edge and never gets a circle. It keeps the points in
 * an order in which every edge leads forward, and mends only the stretch of it that a new edge upsets
 * (D. Pearce and P. Kelly, "A dynamic topological sort algorithm for directed acyclic graphs", 2006).
 */
export class GrowingOrder {
  readonly #place: Int32Array;
  readonly #after: number[][];
  readonly #before: number[][];

  /** So many points, without edges. */
  constructor(count: number) {
    this.#place = Int32Array.from({ length: count }, (_, point) => point);
    this.#after = Array.from({ length: count }, () => []);
    this.#before = Array.from({ length: count }, () => []);
  }

  /** Adds an edge, unless it would close a circle; says whether it did. */
  add(from: number, to: number): boolean {
    if (from === to) return false;
    if (this.#at(from) > this.#at(to)) {
      const later = this.#reached(to, this.#after, (place) => place <= this.#at(from));
      if (later.has(from)) return false;
      const earlier = this.#reached(from, this.#before, (place) => place >= this.#at(to));
      this.#reorder([...earlier], [...later]);
    }
    this.#after[from]?.push(to);
    this.#before[to]?.push(from);
    return true;
  }

  /** Whether edges lead from one point to another, directly or not. */
  leads(from: number, to: number): boolean {
    if (this.#at(from) > this.#at(to)) return false;
    return this.#reached(from, this.#after, (place) => place <= this.#at(to)).has(to);
  }

  /** Whether another way than the direct edge leads from one point to another. */
  leadsRound(from: number, to: number): boolean {
    return (this.#after[from] ?? []).some((next) => next !== to && this.leads(next, to));
  }

  /** What is reached from a point, itself too, through points whose places are within the bounds. */
  #reached(
    from: number,
    edges: readonly (readonly number[])[],
    within: (place: number) => boolean,
  ): Set<number> {
    const reached = new Set([from]);
    for (const point of reached)
      for (const next of edges[point] ?? []) if (within(this.#at(next))) reached.add(next);
    return reached;
  }

  /** Puts all of `earlier` before all of `later`, on the places that they have together. */
  #reorder(earlier: readonly number[], later: readonly number[]): void {
    const byPlace = (one: number, other: number) => this.#at(one) - this.#at(other);
    const points = [...earlier.toSorted(byPlace), ...later.toSorted(byPlace)];
    const places = points.map((point) => this.#at(point)).sort((one, other) => one - other);
    for (const [index, point] of points.entries()) this.#place[point] = places[index] ?? 0;
  }

  #at(point: number): number {
    return this.#place[point] ?? 0;
  }
}

/**
 * `requires`: drawn always. `implied`: a redundant prerequisite, drawn when its topic is selected.
 * `helps`: a soft prerequisite, drawn dotted when its topic is selected.
 */
export type RouteKind = "requires" | "implied" | "helps";

/** What an edge joins, prerequisite first. */
export interface Ends {
  /** Positions in the nodes of the layout. */
  readonly from: number;
  readonly to: number;
}

/** The way of an edge. */
export interface Route extends Ends {
  readonly kind: RouteKind;
  /** x, y, x, y … from the edge of the one box to the edge of the other; at least two points. */
  readonly points: readonly number[];
}

/** Routes as plain numbers end to end, so that they can be handed from thread to thread. */
export interface PackedRoutes {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Positions in `kinds`. */
  readonly kind: Uint8Array;
  /** The points of route `i` are `points[starts[i]]` up to, not including, `points[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly points: Float32Array;
}

const kinds: readonly RouteKind[] = ["requires", "implied", "helps"];

/**
 * The routes of a layout, which a large map has tens of thousands of: kept as numbers, made into
 * objects when asked for. In JSON they are a list of routes.
 */
export class RouteList implements Iterable<Route> {
  readonly packed: PackedRoutes;

  constructor(packed: PackedRoutes) {
    this.packed = packed;
  }

  static of(routes: readonly Route[]): RouteList {
    const starts = new Int32Array(routes.length + 1);
    for (const [index, { points }] of routes.entries()) {
      starts[index + 1] = (starts[index] ?? 0) + points.length;
    }
    const points = new Float32Array(starts.at(-1) ?? 0);
    for (const [index, route] of routes.entries()) points.set(route.points, starts[index]);
    return new RouteList({
      from: Int32Array.from(routes, ({ from }) => from),
      to: Int32Array.from(routes, ({ to }) => to),
      kind: Uint8Array.from(routes, ({ kind }) => kinds.indexOf(kind)),
      starts,
      points,
    });
  }

  get length(): number {
    return this.packed.from.length;
  }

  at(index: number): Route | undefined {
    const kind = this.kindOf(index);
    return kind && { ...this.ends(index), kind, points: [...this.pointsOf(index)] };
  }

  kindOf(index: number): RouteKind | undefined {
    return kinds[this.packed.kind[index] ?? -1];
  }

  ends(index: number): Ends {
    return { from: this.packed.from[index] ?? -1, to: this.packed.to[index] ?? -1 };
  }

  /** The points of a route, as a view without a copy. */
  pointsOf(index: number): Float32Array {
    const { starts, points } = this.packed;
    return points.subarray(starts[index], starts[index + 1]);
  }

  *[Symbol.iterator](): Generator<Route> {
    for (let index = 0; index < this.length; index++) {
      const route = this.at(index);
      if (route) yield route;
    }
  }

  toJSON(): Route[] {
    return [...this];
  }
}

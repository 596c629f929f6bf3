import type { Limit } from "../limit.ts";
import { SetLayer } from "./set-layer.ts";

/**
 * An order as a set of positions that grows move by move. What can still happen depends on the set
 * alone, and the set is full after the last move.
 */
export interface Growth {
  readonly size: number;
  /**
   * Calls `grow` for every move that a set allows, with the set after it and a bound: no order that
   * begins so costs less. Bounds never fall from move to move; that of the full set is its cost.
   */
  readonly expand: (set: Uint32Array, bound: number, grow: Grow) => void;
}

/** Told of a move. The set is only lent. */
export type Grow = (move: number, set: Uint32Array, bound: number) => void;

export interface Grown {
  /** The moves of the cheapest order found, when it costs less than what was asked for. */
  readonly moves: readonly number[] | undefined;
  /** No order costs less than this or than `moves` does, unless it costs `below` or more. */
  readonly open: number;
}

/**
 * Looks for an order that costs less than `below`: dynamic programming over sets, layer by layer of
 * equally many moves, where of several ways to the same set only the cheapest is kept (M. Held and
 * R. Karp, "A dynamic programming approach to sequencing problems", 1962). Sets whose bound is too
 * high are left out. Of a layer with more than `width` sets only the most promising are looked at
 * (a beam search, B. Lowerre, 1976), and the smallest bound of the rest is kept in `open`; so is
 * that of all that is not looked at when the limit, asked once a set, is spent.
 */
export function growSets(
  growth: Growth,
  start: number,
  below: number,
  width: number,
  limit: Limit,
): Grown {
  const words = Math.ceil(growth.size / 32);
  const full = fullSet(growth.size);
  const layers: SetLayer[] = [];
  let moves: number[] | undefined;
  let least = below;
  let open = Number.POSITIVE_INFINITY;
  let layer = new SetLayer(words);
  layer.add(new Uint32Array(words), start, -1, -1);
  while (layer.count > 0) {
    layers.push(layer);
    const next = new SetLayer(words);
    const places = layer.bestFirst();
    let looked = 0;
    for (const place of places) {
      const bound = layer.bounds[place] ?? 0;
      if (bound >= least) break;
      if (looked >= width || limit.isSpent()) {
        open = Math.min(open, bound);
        break;
      }
      looked++;
      growth.expand(layer.set(place), bound, (move, set, grown) => {
        if (grown >= least) return;
        if (set.every((word, at) => word === full[at])) {
          least = grown;
          moves = [...pathTo(layers, place), move];
        } else {
          next.add(set, grown, place, move);
        }
      });
    }
    layer.close();
    layer = next;
  }
  return { moves, open };
}

function fullSet(size: number): Uint32Array {
  const set = new Uint32Array(Math.ceil(size / 32));
  for (let position = 0; position < size; position++)
    set[position >> 5] = (set[position >> 5] ?? 0) | (1 << (position & 31));
  return set;
}

/** The moves that led to a set of the last layer. */
function pathTo(layers: readonly SetLayer[], place: number): number[] {
  const moves: number[] = [];
  let at = place;
  for (const layer of layers.slice(1).reverse()) {
    moves.push(layer.moves[at] ?? 0);
    at = layer.parents[at] ?? 0;
  }
  return moves.reverse();
}

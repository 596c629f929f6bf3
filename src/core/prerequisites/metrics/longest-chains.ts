import { type Rows, row } from "../compact.ts";
import type { Condensation } from "../condensation.ts";

/** The longest chains of prerequisites, measured in some weight, for example hours. */
export interface LongestChains {
  /** The weight of the heaviest chain through each position, its own weight included. */
  readonly through: Float64Array;
  /** The heaviest chain of all as positions, prerequisites first; the members of a knot follow each other. */
  readonly longest: readonly number[];
}

/**
 * The heaviest chain through each position, and the heaviest of all: the critical path (J. Kelley and
 * M. Walker, "Critical-path planning and scheduling", 1959). A knot is one step of a chain with the
 * weight given for it. Among equally heavy chains the one that ends first, and goes through what
 * comes first, in curriculum order is taken.
 */
export function longestChains(network: Condensation, weights: Float64Array): LongestChains {
  const { of, members, before, after } = network;
  const upTo = new Float64Array(weights.length);
  const from = new Float64Array(weights.length);
  for (const knot of weights.keys()) extend(upTo, before, weights, knot);
  for (let knot = weights.length - 1; knot >= 0; knot--) extend(from, after, weights, knot);
  const through = Float64Array.from(
    of,
    (knot) => (upTo[knot] ?? 0) + (from[knot] ?? 0) - (weights[knot] ?? 0),
  );

  const heaviest = (knots: Iterable<number>): number | undefined => {
    let best: number | undefined;
    for (const knot of knots) {
      const more = best === undefined ? 1 : (upTo[knot] ?? 0) - (upTo[best] ?? 0);
      if (more > 0 || (more === 0 && first(members, knot) < first(members, best))) best = knot;
    }
    return best;
  };
  const chain: number[] = [];
  for (let knot = heaviest(weights.keys()); knot !== undefined; ) {
    chain.push(knot);
    knot = heaviest(row(before, knot));
  }
  return { through, longest: chain.reverse().flatMap((knot) => [...row(members, knot)]) };
}

/** The heaviest chain that ends with the knot, from those of its neighbours. */
function extend(chains: Float64Array, neighbours: Rows, weights: Float64Array, knot: number): void {
  let heaviest = 0;
  for (const neighbour of row(neighbours, knot))
    heaviest = Math.max(heaviest, chains[neighbour] ?? 0);
  chains[knot] = heaviest + (weights[knot] ?? 0);
}

const first = (members: Rows, knot: number | undefined): number =>
  knot === undefined ? -1 : (members.entries[members.starts[knot] ?? 0] ?? -1);

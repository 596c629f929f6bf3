import { toRows } from "../../prerequisites/compact.ts";
import { components } from "../../prerequisites/components.ts";
import { type AndOr, listOf } from "./and-or.ts";
import { BitRows } from "./bit-rows.ts";

/** A plan of a network: the nodes with a weight that it holds, and what they weigh. */
export interface Cover {
  readonly taken: readonly number[];
  readonly cost: number;
}

/**
 * A good plan, not always the cheapest: every `any` takes the part whose whole plan is cheapest when
 * what is shared counts once (as in E. Keyder and H. Geffner, "Heuristics for planning with action
 * costs revisited", 2008). Then each node of it is done without, as long as that pays.
 */
export function goodCover(net: AndOr): Cover {
  const sequence = partsFirst(net);
  let best = coverWith(net, sequence, net.weights, -1);
  for (let improved = true; improved; ) {
    improved = false;
    for (const without of heaviestFirst(net, best.taken)) {
      const weights = net.weights.slice();
      for (const node of best.taken) weights[node] = 0;
      const other = coverWith(net, sequence, weights, without);
      if (other.cost >= best.cost) continue;
      best = other;
      improved = true;
      break;
    }
  }
  return best;
}

function partsFirst({ parts, any }: AndOr): number[] {
  const { of } = components(toRows(parts));
  return [...any.keys()].sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0));
}

function heaviestFirst({ weights }: AndOr, nodes: readonly number[]): number[] {
  return [...nodes].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** The plan that looks cheapest with these weights and without one node; priced by the true weights. */
function coverWith(
  net: AndOr,
  sequence: readonly number[],
  weights: Float64Array,
  without: number,
): Cover {
  const { parts, any, root } = net;
  const size = any.length;
  const sets = new BitRows(size, size);
  const scratch = new BitRows(1, size);
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY);

  /** Puts the plan of an `all` into the scratch row; its cost. */
  const together = (node: number): number => {
    scratch.clear(0);
    for (const part of listOf(parts, node)) {
      if (costs[part] === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
      scratch.unite(0, sets, part);
    }
    if ((net.weights[node] ?? 0) > 0) scratch.add(0, node);
    return weighed(scratch.members(0), weights);
  };
  /** The same for an `any`. */
  const cheapest = (node: number): number => {
    let best = -1;
    for (const part of listOf(parts, node)) {
      if (best < 0 || (costs[part] ?? 0) < (costs[best] ?? 0)) best = part;
    }
    if (best < 0) return Number.POSITIVE_INFINITY;
    scratch.clear(0);
    scratch.unite(0, sets, best);
    return costs[best] ?? 0;
  };

  for (let changed = true; changed; ) {
    changed = false;
    for (const node of sequence) {
      if (node === without) continue;
      const cost = any[node] === 1 ? cheapest(node) : together(node);
      if (cost >= (costs[node] ?? 0)) continue;
      costs[node] = cost;
      sets.assign(node, scratch, 0);
      changed = true;
    }
  }
  if (costs[root] === Number.POSITIVE_INFINITY)
    return { taken: [], cost: Number.POSITIVE_INFINITY };
  const taken = sets.members(root);
  return { taken, cost: weighed(taken, net.weights) };
}

function weighed(nodes: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (const node of nodes) sum += weights[node] ?? 0;
  return sum;
}

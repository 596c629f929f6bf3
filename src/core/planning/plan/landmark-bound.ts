import { type AndOr, listOf } from "./and-or.ts";
import { derivationCosts, lowerCosts } from "./derivation-costs.ts";

/** What every plan of a network costs at least. */
export interface LandmarkBound {
  readonly lower: number;
  /** A plan that holds this node costs at least `lower` and this much more. */
  readonly beyond: Float64Array;
  /** In how many of the sets that made up the bound each node was. */
  readonly hits: Int32Array;
}

/**
 * A lower bound by landmark cuts: again and again a set of nodes is found of which every plan holds
 * one, the cheapest weight in it is added to the bound and taken off the weights of all of it
 * (M. Helmert and C. Domshlak, "Landmarks, critical paths and abstractions: what's the difference
 * anyway?", 2009; planning with alternatives is planning without deletes).
 */
export function landmarkBound(net: AndOr): LandmarkBound {
  const beyond = net.weights.slice();
  const hits = new Int32Array(beyond.length);
  const costs = derivationCosts(net, beyond);
  const cutter = landmarkCutter(net);
  let lower = 0;
  while ((costs[net.root] ?? 0) > 0) {
    const cut = cutter(beyond, costs);
    let least = Number.POSITIVE_INFINITY;
    for (const node of cut) least = Math.min(least, beyond[node] ?? 0);
    lower += least;
    for (const node of cut) {
      beyond[node] = (beyond[node] ?? 0) - least;
      hits[node] = (hits[node] ?? 0) + 1;
    }
    lowerCosts(net, beyond, costs, cut);
  }
  return { lower, beyond, hits };
}

/** Finds a landmark for the weights that are left and the costs that follow from them. */
type Cutter = (weights: Float64Array, costs: Float64Array) => number[];

function landmarkCutter({ parts, users, any, root }: AndOr): Cutter {
  const size = any.length;
  const leaves = [...any.keys()].filter((node) => listOf(parts, node).length === 0);
  /** The dearest part of an `all`, on which its cost hangs; -1 where there is none. */
  const supporters = new Int32Array(size);
  const nearRoot = new Uint8Array(size);
  const reached = new Uint8Array(size);

  const dearest = (node: number, costs: Float64Array): number => {
    let best = -1;
    for (const part of listOf(parts, node)) {
      if (best < 0 || (costs[part] ?? 0) > (costs[best] ?? 0)) best = part;
    }
    return best;
  };

  /** The nodes from which the root is reached without paying. */
  const markNearRoot = (weights: Float64Array): void => {
    nearRoot.fill(0);
    nearRoot[root] = 1;
    const open = [root];
    const enter = (node: number) => {
      if (node < 0 || nearRoot[node] === 1) return;
      nearRoot[node] = 1;
      open.push(node);
    };
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (any[node] === 1) for (const part of listOf(parts, node)) enter(part);
      else if (weights[node] === 0) enter(supporters[node] ?? -1);
    }
  };

  return (weights, costs) => {
    for (let node = 0; node < size; node++)
      supporters[node] = any[node] === 1 ? -1 : dearest(node, costs);
    markNearRoot(weights);
    const cut: number[] = leaves.filter((leaf) => nearRoot[leaf] === 1);
    reached.fill(0);
    const open = leaves.filter((leaf) => nearRoot[leaf] === 0);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (reached[node] === 1) continue;
      reached[node] = 1;
      for (const user of listOf(users, node)) {
        const leads = any[user] === 1 || supporters[user] === node;
        if (!leads || reached[user] === 1) continue;
        if (nearRoot[user] === 0) open.push(user);
        else if (any[user] === 0) cut.push(user);
      }
    }
    return cut;
  };
}

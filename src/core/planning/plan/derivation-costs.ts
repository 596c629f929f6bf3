import { type AndOr, listOf } from "./and-or.ts";

/**
 * What it costs at least to hold each node, when sharing made everything but the dearest part of an
 * `all` free. Infinite where a node can never hold.
 */
export function derivationCosts(net: AndOr, weights: Float64Array): Float64Array {
  const { parts, any } = net;
  const costs = new Float64Array(any.length).fill(Number.POSITIVE_INFINITY);
  const leaves = [...any.keys()].filter((node) => listOf(parts, node).length === 0);
  lowerCosts(net, weights, costs, leaves);
  return costs;
}

/**
 * Brings costs up to date after the weights of some nodes fell. From above, so that a circle never
 * pays for itself.
 */
export function lowerCosts(
  { parts, users, any }: AndOr,
  weights: Float64Array,
  costs: Float64Array,
  changed: readonly number[],
): void {
  const queue = [...changed];
  const waiting = new Uint8Array(any.length);
  const costOf = (node: number): number => {
    const isAny = any[node] === 1;
    let cost = isAny ? Number.POSITIVE_INFINITY : 0;
    for (const part of listOf(parts, node)) {
      const price = costs[part] ?? 0;
      cost = isAny ? Math.min(cost, price) : Math.max(cost, price);
    }
    return cost + (weights[node] ?? 0);
  };
  for (const node of queue) {
    waiting[node] = 0;
    const cost = costOf(node);
    if (cost >= (costs[node] ?? 0)) continue;
    costs[node] = cost;
    for (const user of listOf(users, node)) {
      if (waiting[user] === 1) continue;
      waiting[user] = 1;
      queue.push(user);
    }
  }
}

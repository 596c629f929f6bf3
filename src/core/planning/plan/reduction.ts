import { toRows } from "../../prerequisites/compact.ts";
import { components } from "../../prerequisites/components.ts";
import { type AndOr, assembled, holding, listOf } from "./and-or.ts";
import { necessities } from "./necessities.ts";

/** A network without what goes without saying. */
export interface Reduction {
  /** The nodes, by origin, that every plan holds and pays for. */
  readonly taken: readonly number[];
  /** What they weigh together. */
  readonly paid: number;
  /** What is left to decide; undefined when nothing is. */
  readonly rest: AndOr | undefined;
}

/**
 * Takes what every plan must take, and drops the parts of an `any` that are never worth taking:
 * those that need another part of it anyway, and those that need the `any` itself. The cheapest plan
 * of the network is that of the rest together with what was taken. Every node must be able to hold.
 */
export function reduction(net: AndOr): Reduction {
  const taken: number[] = [];
  let paid = 0;
  let rest = net;
  for (let thorough = false; ; ) {
    const facts = factsOf(rest, thorough);
    for (const [node, weight] of rest.weights.entries()) {
      if (!facts.forced(node) || weight === 0) continue;
      taken.push(rest.origins[node] ?? -1);
      paid += weight;
    }
    const next = settled(rest, facts);
    if (listOf(next.parts, next.root).length === 0) return { taken, paid, rest: undefined };
    const smaller = sizeOf(next) < sizeOf(rest);
    rest = next;
    if (smaller) thorough = false;
    else if (thorough) return { taken, paid, rest };
    else thorough = true;
  }
}

/** Nodes, parts and weights together: what a reduction makes fewer. */
function sizeOf({ parts, weights }: AndOr): number {
  let size = parts.length;
  for (const list of parts) size += list.length;
  for (const weight of weights) if (weight > 0) size += 1;
  return size;
}

/** What is known about the nodes of a network. */
interface Facts {
  /** In every plan. */
  readonly forced: (node: number) => boolean;
  /** Whether one node cannot hold without another. */
  readonly needs: (node: number, other: number) => boolean;
  /** The circle, or single node, that each node is in; parts have smaller numbers than their users. */
  readonly circles: Int32Array;
}

/** Facts that follow from the root by `all` alone, or all facts when `thorough`. */
function factsOf(net: AndOr, thorough: boolean): Facts {
  const circles = components(toRows(net.parts)).of;
  if (!thorough) {
    const forced = plainlyForced(net);
    return { forced: (node) => forced.has(node), needs: () => false, circles };
  }
  const necessary = necessities(net, byCircle(circles));
  return {
    forced: (node) => necessary.has(net.root, node),
    needs: (node, other) => necessary.has(node, other),
    circles,
  };
}

function plainlyForced({ parts, any, root }: AndOr): ReadonlySet<number> {
  const forced = new Set([root]);
  for (const node of forced) {
    if (any[node] === 0) for (const part of listOf(parts, node)) forced.add(part);
  }
  return forced;
}

/** The network in which forced nodes are paid, and whatever holds with them alone is gone. */
function settled(net: AndOr, facts: Facts): AndOr {
  const { parts, any, root } = net;
  const { forced, needs, circles } = facts;
  /** A forced node may be counted on by what stands on no circle with it: it is learnt without, so first. */
  const given = (user: number, part: number) => forced(part) && circles[part] !== circles[user];
  const holds = holding(net, (node) => net.weights[node] === 0 || forced(node), given);
  const certain = (user: number, part: number) => holds[part] === 1 || given(user, part);
  const weights = net.weights.map((weight, node) => (forced(node) ? 0 : weight));
  const lists: number[][] = Array.from(any, () => []);
  /** A node without a weight that waits for one other node is that node. */
  const melted = Int32Array.from(any, (_one, node) => node);
  for (const node of byCircle(circles)) {
    if (holds[node] === 1) continue;
    const open = listOf(parts, node).filter((part) => !certain(node, part));
    const worth = any[node] === 1 ? open.filter(worthTaking(node, open, needs)) : open;
    const list = [...new Set(worth.map((part) => melted[part] ?? part))].filter(
      (part) => part !== node || any[node] === 0,
    );
    lists[node] = list;
    const [only] = list;
    if (only !== undefined && only !== node && list.length === 1 && weights[node] === 0)
      melted[node] = only;
  }
  const asked = new Set<number>();
  for (const node of any.keys()) {
    if (!forced(node) || holds[node] === 1) continue;
    if (any[node] === 1) asked.add(melted[node] ?? node);
    else for (const part of lists[node] ?? []) asked.add(part);
  }
  lists[root] = [...asked].filter((part) => any[part] === 1 || !forced(part));
  return assembled({ ...net, weights }, lists);
}

function byCircle(circles: Int32Array): number[] {
  return [...circles.keys()].sort((a, b) => (circles[a] ?? 0) - (circles[b] ?? 0));
}

function worthTaking(
  node: number,
  list: readonly number[],
  needs: Facts["needs"],
): (part: number) => boolean {
  return (part) =>
    !needs(part, node) && !list.some((other) => other !== part && needs(part, other));
}

import type { Limit } from "../limit.ts";
import { type AndOr, assembled, holding, listOf } from "./and-or.ts";
import { type Cover, goodCover } from "./good-cover.ts";
import { type LandmarkBound, landmarkBound } from "./landmark-bound.ts";
import { reduction } from "./reduction.ts";
import { pieces } from "./split.ts";

/** The cheapest plan found of a network. */
export interface Found {
  /** The nodes with a weight that the plan holds, by origin. */
  readonly taken: readonly number[];
  /** What they weigh; infinite when no plan was found that is cheap enough. */
  readonly cost: number;
  /** No plan weighs less than this, or than what was cheap enough. */
  readonly lower: number;
}

/**
 * The cheapest plan of a network whose nodes can all hold: reduced to what has to be decided, taken
 * apart into independent pieces, and each piece searched by branch and bound. Exact, unless the limit
 * is spent; then the best plan found, with its lower bound. Shared parts count once, so this is as
 * hard as set cover.
 * @param below only plans that weigh less are of interest
 */
export function cheapestPlan(
  net: AndOr,
  limit: Limit,
  below: number = Number.POSITIVE_INFINITY,
): Found {
  const { taken, paid, rest } = reduction(net);
  if (!rest) return { taken, cost: paid, lower: paid };
  const parts = pieces(rest);
  const found =
    parts.length === 1
      ? [searched(rest, limit, below - paid)]
      : parts.map((piece) => searched(piece, limit, Number.POSITIVE_INFINITY));
  let cost = paid;
  let lower = paid;
  for (const piece of found) {
    cost += piece.cost;
    lower += piece.lower;
  }
  return { taken: [...taken, ...found.flatMap((piece) => piece.taken)], cost, lower };
}

/** The cheapest plan of a piece that neither reduces nor falls apart. */
function searched(net: AndOr, limit: Limit, below: number): Found {
  const bound = landmarkBound(net);
  if (bound.lower >= below) return nothing(bound.lower);
  const cover = goodCover(net);
  const first = foundOf(net, cover, bound.lower);
  if (bound.lower >= cover.cost) return first;
  const enough = Math.min(below, cover.cost);
  const hopeless = (node: number) => bound.lower + (bound.beyond[node] ?? 0) >= enough;
  const dear = [...net.weights.keys()].filter(
    (node) => (net.weights[node] ?? 0) > 0 && hopeless(node),
  );
  if (dear.length > 0) return better(first, without(net, dear, limit, enough), enough);
  if (limit.isSpent()) return first;
  const node = branchingNode(net, bound, cover);
  const inside = better(first, cheapestPlan(requiring(net, node), limit, enough), enough);
  const still = Math.min(enough, inside.cost);
  const outside = without(net, [node], limit, still);
  const best = better(inside, outside, still);
  return { ...best, lower: Math.min(inside.lower, outside.lower, best.cost) };
}

/** The better of two answers, of which the second is the last word on plans below `enough`. */
function better(known: Found, other: Found, enough: number): Found {
  const lower = Math.max(known.lower, Math.min(other.lower, enough));
  return other.cost < known.cost ? { ...other, lower } : { ...known, lower };
}

const nothing = (lower: number): Found => ({ taken: [], cost: Number.POSITIVE_INFINITY, lower });

function foundOf({ origins }: AndOr, { taken, cost }: Cover, lower: number): Found {
  return { taken: taken.map((node) => origins[node] ?? -1), cost, lower };
}

/** The node to decide next: of the plan at hand the one that most landmarks hang on, the heaviest of these. */
function branchingNode({ weights }: AndOr, { hits }: LandmarkBound, { taken }: Cover): number {
  const before = (a: number, b: number) =>
    (hits[b] ?? 0) - (hits[a] ?? 0) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b;
  return [...taken].sort(before)[0] ?? -1;
}

/** The network in which a node must hold. */
function requiring(net: AndOr, node: number): AndOr {
  const asked = [...new Set([...listOf(net.parts, net.root), node])];
  return assembled(
    net,
    net.parts.map((list, user) => (user === net.root ? asked : list)),
  );
}

/** The cheapest plan that holds none of some nodes. */
function without(net: AndOr, nodes: readonly number[], limit: Limit, below: number): Found {
  const gone = new Set(nodes);
  const holds = holding(net, (node) => !gone.has(node));
  if (holds[net.root] === 0) return nothing(Number.POSITIVE_INFINITY);
  const parts = net.parts.map((list) => list.filter((part) => holds[part] === 1));
  return cheapestPlan(assembled(net, parts), limit, below);
}

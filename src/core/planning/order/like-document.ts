import { reversed, toRows } from "../../prerequisites/compact.ts";
import type { Limit } from "../limit.ts";
import { firstReadyFirst } from "./first-ready-first.ts";
import type { OrderProblem } from "./order-problem.ts";
import { costOf, type PairCosts } from "./pair-costs.ts";
import { mustPrecede, type Precedence, precedenceOf } from "./precedence.ts";
import { type Solved, solvePairs } from "./solve-pairs.ts";
import { swapChunks } from "./swap-chunks.ts";
import { unfold } from "./unfold.ts";

/**
 * The order most like a document: the number of pairs of topics that come the other way round there.
 * `places` has each topic's place in the document, or -1 for topics that it does not cover; they
 * are neutral, as are two topics in one place. So only covered topics are put in order; the others
 * come when they are needed.
 */
export function likeDocument(
  { before, after }: OrderProblem,
  places: Int32Array,
  limit: Limit,
): Solved {
  const precedence = precedenceOf(before, after);
  const covered = [...places.keys()].filter((topic) => (places[topic] ?? -1) >= 0);
  const among = precedenceAmong(precedence, covered);
  const ranks = covered.map((topic) => places[topic] ?? 0);
  const start = firstReadyFirst(among.before, among.after, ranks);
  const solved = solvePairs(pairCosts(among, ranks), [start], limit);
  const leaders = solved.sequence.map((at) => covered[at] ?? 0);
  const costs = pairCosts(precedence, places);
  const sequence = swapChunks(costs, unfold(precedence, leaders), limit);
  // The last swaps may find what the search had no time for.
  return { ...solved, sequence, cost: costOf(costs, sequence) };
}

/** One for each pair in the opposite order of ranks; a negative rank is no rank. */
function pairCosts(precedence: Precedence, ranks: ArrayLike<number>): PairCosts {
  return {
    precedence,
    cost: (one, other) => {
      const rank = ranks[other] ?? -1;
      return rank >= 0 && rank < (ranks[one] ?? -1) ? 1 : 0;
    },
    constant: 0,
  };
}

/** The precedence of some of the positions, numbered anew, through all the others. */
function precedenceAmong(precedence: Precedence, chosen: readonly number[]): Precedence {
  const lists = chosen.map((one) => {
    return [...chosen.keys()].filter((at) => mustPrecede(precedence, chosen[at] ?? 0, one));
  });
  const before = toRows(lists);
  return precedenceOf(before, reversed(before));
}

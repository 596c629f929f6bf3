import type { Limit } from "../limit.ts";
import {
  type BudgetNetwork,
  chosen,
  leaveOut,
  leaveOutTooLong,
  takeIn,
  timeOf,
} from "./network.ts";
import { type Prices, Relaxation, type Relaxed, reached, type Stage } from "./relaxation.ts";
import { fitted, isBetter, type Selection } from "./selection.ts";
import { splittingTopic } from "./splitting-topic.ts";

/** The best selection found in a stage; no selection comes further in it than `bound`. */
export interface StageAnswer {
  readonly best: Selection;
  readonly bound: number;
}

/** A part of the search: what is decided, good prices for it, and how far it can come at most. */
interface Part {
  readonly state: Uint8Array;
  readonly prices: Prices;
  readonly bound: number;
}

const roundsAtFirst = 80;
const roundsLater = 16;
/** So many rounds without a better bound, and steps become shorter. */
const patience = 3;

/**
 * Improves a selection in one stage, without losing what the stages before have reached, by branch
 * and bound. For the problem see B. You and T. Yamada, "A pegging approach to the
 * precedence-constrained knapsack problem", 2007.
 */
export function improve(
  network: BudgetNetwork,
  stage: Stage,
  start: Selection,
  limit: Limit,
): StageAnswer {
  const relaxation = new Relaxation(network, stage, start);
  let best = start;
  const parts: Part[] = [
    { state: network.start, prices: relaxation.firstPrices(), bound: Number.POSITIVE_INFINITY },
  ];

  const offer = (relaxed: Relaxed): void => {
    const selection = fitted(network, relaxed.closed.state, relaxed.weights);
    if (isBetter(selection, best)) best = selection;
  };

  /** Lowers the bound of a part while that may close it; splits it when it stays open. */
  const treat = (part: Part, rounds: number): "closed" | "spent" | readonly Part[] => {
    const { state } = part;
    let { prices, bound } = part;
    let tried: Prices = prices;
    let stride = 1;
    let since = 0;
    const share = new Float64Array(network.size);
    for (let round = 0; round < rounds; round++) {
      if (limit.isSpent()) return "spent";
      const relaxed = relaxation.solve(state, tried);
      offer(relaxed);
      since = relaxed.bound < bound ? 0 : since + 1;
      if (since === 0) {
        bound = relaxed.bound;
        prices = tried;
      }
      if (since > patience) {
        stride /= 2;
        since = 0;
      }
      if (Math.floor(bound) <= reached(best, stage)) return "closed";
      blend(share, relaxed.closed.state, round);
      const wanted = (relaxed.bound - reached(best, stage) - 0.95) * stride;
      const next = relaxation.better(tried, relaxed, wanted);
      if (next === undefined) break;
      tried = next;
    }
    return split(network, { state, prices, bound: Math.floor(bound) }, share);
  };

  let rounds = roundsAtFirst;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    if (part.bound <= reached(best, stage)) continue;
    const result = treat(part, rounds);
    rounds = roundsLater;
    if (result === "spent") {
      const bounds = [part, ...parts].map((one) => one.bound);
      return { best, bound: Math.max(reached(best, stage), ...bounds) };
    }
    if (result !== "closed") parts.push(...result);
  }
  return { best, bound: reached(best, stage) };
}

/** The share of closures in which each topic was, later ones counting more. */
function blend(share: Float64Array, state: Uint8Array, round: number): void {
  const part = Math.max(0.2, 1 / (round + 1));
  for (const [position, one] of state.entries())
    share[position] = (share[position] ?? 0) * (1 - part) + (one === chosen ? part : 0);
}

/** The two halves of a part, without and with one topic; the likelier one comes last, to be treated first. */
function split(network: BudgetNetwork, part: Part, share: Float64Array): Part[] {
  const topic = splittingTopic(network, part.state, share);
  if (topic === undefined) return [];
  const without = part.state.slice();
  leaveOut(network, without, topic);
  const within = part.state.slice();
  takeIn(network, within, topic);
  const halves = [without, within].flatMap((state): Part[] => {
    if (timeOf(network, state) > network.capacity) return [];
    leaveOutTooLong(network, state);
    return [{ ...part, state }];
  });
  return (share[topic] ?? 0) < 0.5 ? halves.reverse() : halves;
}

import { ClosureFlow } from "./closure-flow.ts";
import { type BudgetNetwork, chosen } from "./network.ts";
import { type Selection, selectionOf } from "./selection.ts";

/** What is improved: the number of goals, of projects, of the rest; last, the time is shortened. */
export type Stage = 0 | 1 | 2 | 3;
export const shortening = 3;

/** How far a selection has come in a stage; more is better. */
export function reached({ counts, time }: Selection, stage: Stage): number {
  return stage === shortening ? -time : counts[stage];
}

/** The prices of the conditions: at 0 to 2 for each topic of that level, at 3 for each unit of time. */
export type Prices = Float64Array;
const time = 3;

/** The best closed set when conditions may be broken for their price. */
export interface Relaxed {
  /** No selection that meets the conditions comes further than this in the stage. */
  readonly bound: number;
  /** The set, which may take too long or lack what must be kept. */
  readonly closed: Selection;
  /** What each topic was worth. */
  readonly weights: Float64Array;
}

/**
 * The Lagrangian relaxation of one stage. The conditions, which are the budget and the counts of the
 * levels before, that must not fall, cost a price for each unit that lacks. What is left is a
 * heaviest closure. Prices are whole numbers of a fine unit, and so is everything else, so that
 * rounding never makes a bound wrong.
 */
export class Relaxation {
  readonly #network: BudgetNetwork;
  readonly #stage: Stage;
  readonly #keep: Selection;
  readonly #flow: ClosureFlow;
  /** The price that a topic of the level to improve has; a unit of time when time is shortened. */
  readonly #one: number;
  /** The time of a usual topic. */
  readonly #usual: number;

  /** @param keep its counts in the levels before the stage must not be lost */
  constructor(network: BudgetNetwork, stage: Stage, keep: Selection) {
    this.#network = network;
    this.#stage = stage;
    this.#keep = keep;
    this.#flow = new ClosureFlow(network.before);
    const total = network.times.reduce((sum, one) => sum + one, 0);
    this.#usual = Math.max(1, total / Math.max(1, network.size));
    const bits = 20 + Math.ceil(Math.log2(this.#usual));
    this.#one = 2 ** Math.min(bits, 50 - Math.ceil(Math.log2(network.size + 1)));
  }

  firstPrices(): Prices {
    const prices = new Float64Array(4);
    if (this.#stage === shortening) {
      prices.fill(Math.round(this.#one * this.#usual), 0, time);
      prices[time] = this.#one;
    } else {
      prices[this.#stage] = this.#one;
      prices[time] = Math.round(this.#one / this.#usual);
    }
    return prices;
  }

  /** The relaxed optimum of what is open, beside what is chosen. */
  solve(state: Uint8Array, prices: Prices): Relaxed {
    const { level, times, capacity } = this.#network;
    const weights = Float64Array.from(
      times,
      (one, position) => (prices[level[position] ?? 0] ?? 0) - one * (prices[time] ?? 0),
    );
    const { weight, chosen: gained } = this.#flow.solve(weights, state);
    const closed = state.map((one, position) =>
      one === chosen || gained[position] === 1 ? chosen : one,
    );
    let value = weight;
    for (const [position, one] of weights.entries()) if (state[position] === chosen) value += one;
    if (this.#stage !== shortening) value += capacity * (prices[time] ?? 0);
    for (let kind = 0; kind < this.#stage; kind++)
      value -= (this.#keep.counts[kind] ?? 0) * (prices[kind] ?? 0);
    return { bound: value / this.#one, closed: selectionOf(this.#network, closed), weights };
  }

  /**
   * Prices that lower the bound: those of broken conditions rise, those of conditions with room
   * fall, by so much that the bound would come down by `wanted` if it were even (B. Polyak,
   * "Minimization of unsmooth functionals", 1969). `undefined` when they are as good as can be.
   */
  better(prices: Prices, { closed }: Relaxed, wanted: number): Prices | undefined {
    const slope = new Float64Array(4);
    for (let kind = 0; kind < this.#stage && kind < time; kind++)
      slope[kind] = (closed.counts[kind] ?? 0) - (this.#keep.counts[kind] ?? 0);
    if (this.#stage !== shortening)
      slope[time] = (this.#network.capacity - closed.time) / this.#usual;
    const steepness = slope.reduce((sum, one) => sum + one * one, 0);
    if (steepness === 0) return undefined;
    const step = (wanted * this.#one) / steepness;
    return prices.map((price, condition) => {
      const unit = condition === time ? this.#usual : 1;
      return Math.max(0, Math.round(price - (step * (slope[condition] ?? 0)) / unit));
    });
  }
}

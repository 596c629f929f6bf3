import { row } from "../../prerequisites/compact.ts";
import { type BudgetNetwork, open } from "./network.ts";

/**
 * The open topic to decide next: one about which the relaxed selections disagree, and whose decision
 * settles much either way, since taking it takes what it needs and leaving it leaves what needs it.
 * `share` says in how many of the selections each topic was, from 0 to 1. Nothing when all is decided.
 */
export function splittingTopic(
  network: BudgetNetwork,
  state: Uint8Array,
  share: Float64Array,
): number | undefined {
  const doubt = (position: number): number => {
    const often = share[position] ?? 0;
    return state[position] === open ? Math.min(often, 1 - often) + 0.01 : 0;
  };
  const seen = new Int32Array(network.size).fill(-1);
  /** The doubt of everything open that is reached from a topic, itself included. */
  const settled = (rows: BudgetNetwork["before"], from: number, mark: number): number => {
    let sum = 0;
    const waiting = [from];
    seen[from] = mark;
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      sum += doubt(here);
      for (const next of row(rows, here)) {
        if (state[next] !== open || seen[next] === mark) continue;
        seen[next] = mark;
        waiting.push(next);
      }
    }
    return sum;
  };
  let best: number | undefined;
  let most = 0;
  for (let position = 0; position < network.size; position++) {
    if (state[position] !== open) continue;
    const taking = settled(network.before, position, 2 * position);
    const leaving = settled(network.after, position, 2 * position + 1);
    const worth = Math.min(taking, leaving) * doubt(position);
    if (worth <= most) continue;
    best = position;
    most = worth;
  }
  return best;
}

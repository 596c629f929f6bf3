import { type Rows, row } from "../../prerequisites/compact.ts";
import {
  type BudgetNetwork,
  type Counts,
  chosen,
  missingTime,
  open,
  out,
  takeIn,
} from "./network.ts";

/** A closed set of topics within the budget. */
export interface Selection {
  /** `chosen` for each topic in it. */
  readonly state: Uint8Array;
  readonly counts: Counts;
  readonly time: number;
}

/** The selection of all topics that are chosen. */
export function selectionOf({ level, times }: BudgetNetwork, state: Uint8Array): Selection {
  const counts: [number, number, number] = [0, 0, 0];
  let time = 0;
  for (const [position, one] of state.entries()) {
    if (one !== chosen) continue;
    time += times[position] ?? 0;
    const kind = level[position];
    if (kind === 0) counts[0]++;
    else if (kind === 1) counts[1]++;
    else counts[2]++;
  }
  return { state, counts, time };
}

/** Whether one selection has more goals, else more projects, else more of the rest, else takes less time. */
export function isBetter(one: Selection, other: Selection): boolean {
  for (const [level, count] of one.counts.entries()) {
    const difference = count - (other.counts[level] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return one.time < other.time;
}

/**
 * A first selection: goals, then projects, each time the one that adds least time with all it still
 * needs; then the rest, each time the shortest of those that lack nothing.
 */
export function greedySelection(network: BudgetNetwork): Selection {
  const state = network.start.slice();
  let left = network.capacity;
  for (const kind of [0, 1]) {
    for (;;) {
      const cheapest = cheapestOf(network, state, kind, left);
      if (cheapest === undefined) break;
      takeIn(network, state, cheapest.position);
      left -= cheapest.time;
    }
  }
  fill(network, state, network.capacity - left);
  return selectionOf(network, state);
}

/** The open topic of a level that adds least time, of at most `most`; the first of several. */
function cheapestOf(
  network: BudgetNetwork,
  state: Uint8Array,
  kind: number,
  most: number,
): { position: number; time: number } | undefined {
  const seen = new Int32Array(network.size).fill(-1);
  let best: { position: number; time: number } | undefined;
  for (let position = 0; position < network.size; position++) {
    if (state[position] !== open || network.level[position] !== kind) continue;
    const time = missingTime(network, state, position, seen, best?.time ?? most);
    if (time <= most && (best === undefined || time < best.time)) best = { position, time };
  }
  return best;
}

/**
 * A closed set made to fit: while it takes too long, the topic of least weight that nothing in it
 * needs goes; then whatever still fits comes in, what counts most and takes least time first.
 */
export function fitted(
  network: BudgetNetwork,
  closed: Uint8Array,
  weights: Float64Array,
): Selection {
  const state = closed.map((one, position) =>
    one === chosen ? chosen : (network.start[position] ?? out),
  );
  let time = 0;
  for (const [position, one] of state.entries())
    if (one === chosen) time += network.times[position] ?? 0;
  const users = countsOf(network.after, state, chosen);
  while (time > network.capacity) {
    let worst = -1;
    for (let position = 0; position < network.size; position++) {
      if (state[position] !== chosen || users[position] !== 0) continue;
      if (worst === -1 || (weights[position] ?? 0) <= (weights[worst] ?? 0)) worst = position;
    }
    state[worst] = open;
    time -= network.times[worst] ?? 0;
    for (const needed of row(network.before, worst)) users[needed] = (users[needed] ?? 0) - 1;
  }
  fill(network, state, time);
  return selectionOf(network, state);
}

function fill(network: BudgetNetwork, state: Uint8Array, used: number): void {
  const { times, level, before, after } = network;
  const missing = countsOf(before, state, open);
  let left = network.capacity - used;
  const key = (position: number): number =>
    (level[position] ?? 0) * (network.capacity + 1) + (times[position] ?? 0);
  for (;;) {
    let best = -1;
    for (let position = 0; position < network.size; position++) {
      if (state[position] !== open || missing[position] !== 0) continue;
      if ((times[position] ?? 0) > left) continue;
      if (best === -1 || key(position) < key(best)) best = position;
    }
    if (best === -1) return;
    state[best] = chosen;
    left -= times[best] ?? 0;
    for (const user of row(after, best)) missing[user] = (missing[user] ?? 0) - 1;
  }
}

/** How many neighbours of each topic are in a state. */
function countsOf(rows: Rows, state: Uint8Array, wanted: number): Int32Array {
  return Int32Array.from(state, (_one, position) => {
    let count = 0;
    for (const neighbour of row(rows, position)) if (state[neighbour] === wanted) count++;
    return count;
  });
}

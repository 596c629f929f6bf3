import { type Rows, reversed, row } from "../../prerequisites/compact.ts";
import { firstReadyFirst } from "../order/first-ready-first.ts";

/** What can be had within a budget, and in what it is measured. */
export interface BudgetQuestion {
  /** The hours of each topic, not below 0; they are told apart down to a millionth of an hour. */
  readonly hours: Float64Array;
  /** The prerequisites of each topic. Topics on a circle, and what needs them, are never had. */
  readonly before: Rows;
  /** 2 for a goal, 1 for a project, 0 for the rest. */
  readonly rank: Uint8Array;
}

/** How many goals, projects and other topics; more of one is worth more than any number of the next. */
export type Counts = readonly [goals: number, projects: number, rest: number];

/** What a topic is to the search: out of reach, to be decided, or certainly chosen. */
export const out = 0;
export const open = 1;
export const chosen = 2;

/** A question in whole numbers. */
export interface BudgetNetwork {
  readonly size: number;
  readonly before: Rows;
  readonly after: Rows;
  /** The time of each topic in units that divide all of them. */
  readonly times: Float64Array;
  /** The budget in the same units. */
  readonly capacity: number;
  /** What a topic counts as: 0 a goal, 1 a project, 2 the rest. */
  readonly level: Uint8Array;
  /** `open` for topics that fit into the budget with all they need, else `out`. */
  readonly start: Uint8Array;
}

const unitsPerHour = 1_000_000;

/** The question for so many hours, none when they are below 0; without what does not fit even alone. */
export function budgetNetwork(question: BudgetQuestion, hours: number): BudgetNetwork {
  const { before } = question;
  const size = question.hours.length;
  const after = reversed(before);
  const fine = question.hours.map((one) => Math.round(one * unitsPerHour));
  const unit = fine.reduce(commonDivisor, 0) || 1;
  const start = new Uint8Array(size).fill(out);
  for (const position of firstReadyFirst(before, after)) start[position] = open;
  const network = {
    size,
    before,
    after,
    times: fine.map((time) => time / unit),
    capacity: Math.floor(Math.round(Math.max(0, hours) * unitsPerHour) / unit),
    level: question.rank.map((rank) => 2 - rank),
    start,
  };
  leaveOutTooLong(network, start);
  return network;
}

function commonDivisor(one: number, other: number): number {
  let [larger, smaller] = [one, other];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Takes a topic, and everything it needs that is still open. */
export function takeIn({ before }: BudgetNetwork, state: Uint8Array, position: number): void {
  settle(before, state, position, chosen);
}

/** Leaves a topic out, and everything that needs it. */
export function leaveOut({ after }: BudgetNetwork, state: Uint8Array, position: number): void {
  settle(after, state, position, out);
}

function settle(rows: Rows, state: Uint8Array, position: number, as: number): void {
  const waiting = [position];
  state[position] = as;
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const next of row(rows, here)) {
      if (state[next] !== open) continue;
      state[next] = as;
      waiting.push(next);
    }
  }
}

/** Leaves out what takes, with all it needs that is open, more time than what is chosen leaves. */
export function leaveOutTooLong(network: BudgetNetwork, state: Uint8Array): void {
  const left = network.capacity - timeOf(network, state);
  const seen = new Int32Array(network.size).fill(-1);
  for (let position = 0; position < network.size; position++) {
    if (state[position] !== open) continue;
    if (missingTime(network, state, position, seen, left) > left)
      leaveOut(network, state, position);
  }
}

/** The time of all topics that are chosen. */
export function timeOf({ times }: BudgetNetwork, state: Uint8Array): number {
  let time = 0;
  for (const [position, one] of times.entries()) if (state[position] === chosen) time += one;
  return time;
}

/**
 * The time of a topic with everything it needs that is open; stops adding when it is more than
 * `most`. `seen` is to be filled with -1 once for many calls.
 */
export function missingTime(
  { before, times }: BudgetNetwork,
  state: Uint8Array,
  position: number,
  seen: Int32Array,
  most: number,
): number {
  const waiting = [position];
  seen[position] = position;
  let time = 0;
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    time += times[here] ?? 0;
    if (time > most) break;
    for (const next of row(before, here)) {
      if (state[next] !== open || seen[next] === position) continue;
      seen[next] = position;
      waiting.push(next);
    }
  }
  return time;
}

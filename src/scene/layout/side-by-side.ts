import { int, num } from "./numbers.ts";
import { Skyline } from "./skyline.ts";

/**
 * The lines of one street. `low` and `high` bound the stretch that a line needs for itself; its
 * taps are where it meets lines of other streets, `after` those on the right of an upright street
 * or below a level one.
 */
export interface StreetLines {
  readonly size: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly tapStart: Int32Array;
  readonly at: Float64Array;
  readonly after: Uint8Array;
}

/** Lines whose ends come nearer than this along the street do not share a place. */
const clearance = 8;
/** What it costs when two lines would be drawn on top of each other, in crossings. */
const overlapCost = 3;
const closeness = 3;
/** Streets with more lines are ordered by a rule alone, as comparing all pairs takes too long. */
const mostCompared = 300;

/**
 * Orders the lines of a street so that few of them cross, and lets lines that do not meet share a
 * place across the street. Beginning with a rule that is right for lines that pass from one side
 * to the other, each line is moved to the best place among the others (sifting, C. Matuszewski,
 * R. Schönfeld and P. Molitor, "Using sifting for k-layer straightline crossing minimization",
 * 1999), `sweeps` times at most.
 */
export function orderLines(
  lines: StreetLines,
  sweeps: number,
): { lane: Int32Array; count: number } {
  const order = byRule(lines);
  if (sweeps > 0 && lines.size > 1 && lines.size <= mostCompared) sift(lines, order, sweeps);
  return shareLanes(lines, order);
}

/** Lines going up first, from the top; then lines going down, from the bottom. */
function byRule(lines: StreetLines): Int32Array {
  const { size, low, high } = lines;
  const key = new Float64Array(size);
  const falling = new Uint8Array(size);
  for (let line = 0; line < size; line++) {
    const first = num(lines.at, int(lines.tapStart, line));
    falling[line] = first <= num(low, line) + (num(high, line) - num(low, line)) / 2 ? 1 : 0;
    key[line] = falling[line] === 1 ? -num(low, line) : num(high, line);
  }
  return new Int32Array(size)
    .map((_, line) => line)
    .sort((a, b) => (falling[a] ?? 0) - (falling[b] ?? 0) || num(key, a) - num(key, b) || a - b);
}

function sift(lines: StreetLines, order: Int32Array, sweeps: number): void {
  const gain = gains(lines);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (let line = 0; line < lines.size; line++) {
      if (siftOne(lines.size, gain, order, line)) moved = true;
    }
    if (!moved) return;
  }
}

/** Moves one line to its best place; says whether that made it better. */
function siftOne(size: number, gain: Int32Array, order: Int32Array, line: number): boolean {
  const place = order.indexOf(line);
  let best = place;
  let bestCost = 0;
  let cost = 0;
  for (let at = place - 1; at >= 0; at--) {
    cost += int(gain, line * size + int(order, at));
    if (cost < bestCost) {
      bestCost = cost;
      best = at;
    }
  }
  cost = 0;
  for (let at = place + 1; at < size; at++) {
    cost -= int(gain, line * size + int(order, at));
    if (cost < bestCost) {
      bestCost = cost;
      best = at;
    }
  }
  if (best === place) return false;
  if (best < place) order.copyWithin(best + 1, best, place);
  else order.copyWithin(place, place + 1, best + 1);
  order[best] = line;
  return true;
}

/** For each pair: the crossings when the first runs before the second, less those the other way round. */
function gains(lines: StreetLines): Int32Array {
  const { size, low, high } = lines;
  const gain = new Int32Array(size * size);
  const byLow = new Int32Array(size)
    .map((_, line) => line)
    .sort((a, b) => num(low, a) - num(low, b));
  for (let place = 0; place < size; place++) {
    const a = int(byLow, place);
    const end = num(high, a) + closeness;
    for (let next = place + 1; next < size; next++) {
      const b = int(byLow, next);
      // Whatever begins later still meets it even less.
      if (num(low, b) > end) break;
      const difference = crossingsSaved(lines, a, b);
      gain[a * size + b] = difference;
      gain[b * size + a] = -difference;
    }
  }
  return gain;
}

/**
 * Crossings of two lines when `a` runs before `b`, less those when it runs after. A tap on the far
 * side is in the way of the line that runs behind, one on the near side of the line before.
 */
function crossingsSaved(lines: StreetLines, a: number, b: number): number {
  const { tapStart, at, after } = lines;
  const endOfA = int(tapStart, a + 1);
  const endOfB = int(tapStart, b + 1);
  const least = num(lines.low, b) - closeness;
  const most = num(lines.high, b) + closeness;
  let count = tapsInside(lines, a, b) - tapsInside(lines, b, a);
  for (let tap = int(tapStart, a); tap < endOfA; tap++) {
    const where = num(at, tap);
    if (where < least || where > most) continue;
    const side = after[tap];
    for (let other = int(tapStart, b); other < endOfB; other++) {
      if (after[other] !== side && Math.abs(num(at, other) - where) < closeness) {
        count += side === 1 ? overlapCost : -overlapCost;
      }
    }
  }
  return count;
}

/** The taps of a line within the stretch of another: those on the far side less those on the near side. */
function tapsInside({ tapStart, at, after, low, high }: StreetLines, line: number, other: number) {
  const from = num(low, other);
  const to = num(high, other);
  const end = int(tapStart, line + 1);
  let count = 0;
  for (let tap = int(tapStart, line); tap < end; tap++) {
    const where = num(at, tap);
    if (where > from && where < to) count += after[tap] === 1 ? 1 : -1;
  }
  return count;
}

/** The first place, after all earlier lines that it meets, for every line in order. */
function shareLanes(lines: StreetLines, order: Int32Array): { lane: Int32Array; count: number } {
  const lane = new Int32Array(lines.size);
  const skyline = new Skyline();
  let count = 0;
  for (let place = 0; place < order.length; place++) {
    const line = int(order, place);
    const low = num(lines.low, line);
    const high = num(lines.high, line);
    if (low === high) continue;
    const its = skyline.highest(low - clearance, high + clearance) + 1;
    skyline.raise(low, high, its);
    lane[line] = its;
    count = Math.max(count, its + 1);
  }
  return { lane, count };
}

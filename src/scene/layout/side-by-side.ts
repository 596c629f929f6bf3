import { int, num } from "./numbers.ts";

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
  if (lines.size > 1 && lines.size <= mostCompared) sift(lines, order, sweeps);
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
function siftOne(size: number, gain: Float64Array, order: Int32Array, line: number): boolean {
  const place = order.indexOf(line);
  let best = place;
  let bestCost = 0;
  let cost = 0;
  for (let at = place - 1; at >= 0; at--) {
    cost += num(gain, line * size + int(order, at));
    if (cost < bestCost - 1e-9) {
      bestCost = cost;
      best = at;
    }
  }
  cost = 0;
  for (let at = place + 1; at < size; at++) {
    cost -= num(gain, line * size + int(order, at));
    if (cost < bestCost - 1e-9) {
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
function gains(lines: StreetLines): Float64Array {
  const { size, low, high } = lines;
  const gain = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      if (num(high, a) < num(low, b) - closeness || num(high, b) < num(low, a) - closeness)
        continue;
      const difference = crossings(lines, a, b) - crossings(lines, b, a);
      gain[a * size + b] = difference;
      gain[b * size + a] = -difference;
    }
  }
  return gain;
}

/** Crossings of two lines when the first runs before the second. */
function crossings(lines: StreetLines, first: number, second: number): number {
  let count = 0;
  for (let tap = int(lines.tapStart, first); tap < int(lines.tapStart, first + 1); tap++) {
    const at = num(lines.at, tap);
    if (lines.after[tap] === 0) continue;
    if (at > num(lines.low, second) && at < num(lines.high, second)) count++;
    for (
      let other = int(lines.tapStart, second);
      other < int(lines.tapStart, second + 1);
      other++
    ) {
      if (lines.after[other] === 1) continue;
      if (Math.abs(num(lines.at, other) - at) < closeness) count += overlapCost;
    }
  }
  for (let tap = int(lines.tapStart, second); tap < int(lines.tapStart, second + 1); tap++) {
    const at = num(lines.at, tap);
    if (lines.after[tap] === 1) continue;
    if (at > num(lines.low, first) && at < num(lines.high, first)) count++;
  }
  return count;
}

/** The first place, after all earlier lines that it meets, for every line in order. */
function shareLanes(lines: StreetLines, order: Int32Array): { lane: Int32Array; count: number } {
  const { size, low, high } = lines;
  const lane = new Int32Array(size);
  let count = 0;
  for (let place = 0; place < size; place++) {
    const line = int(order, place);
    if (num(low, line) === num(high, line)) continue;
    let its = 0;
    for (let before = 0; before < place; before++) {
      const other = int(order, before);
      if (num(low, other) === num(high, other) || int(lane, other) < its) continue;
      if (num(high, other) + clearance <= num(low, line)) continue;
      if (num(high, line) + clearance <= num(low, other)) continue;
      its = int(lane, other) + 1;
    }
    lane[line] = its;
    count = Math.max(count, its + 1);
  }
  return { lane, count };
}

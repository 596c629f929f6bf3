import type { Condensation } from "../condensation.ts";

/** What waits for each position: all others that need it at any remove. */
export interface Blocking {
  readonly topics: Int32Array;
  readonly hours: Float64Array;
}

/** So many dependents are counted at a time, one bit each. */
const width = 32;

/**
 * For each position, how many others need it at any remove, and their hours together. On a circle
 * everybody waits for everybody else.
 *
 * The full closure as bits, but only a column of 32 dependents at a time: memory stays linear in the
 * number of topics, and time is that of a walk over the network for every column.
 */
export function blocking(network: Condensation, hours: Float64Array): Blocking {
  const { of, members } = network;
  const prerequisitesFirst = members.entries;
  const topics = new Int32Array(of.length);
  const sums = new Float64Array(of.length);
  const waiting = new Int32Array(network.after.starts.length - 1);
  for (let start = 0; start < of.length; start += width) {
    const column = prerequisitesFirst.subarray(start, start + width);
    const last = of[column.at(-1) ?? 0] ?? 0;
    spread(network, column, last, waiting);
    for (const [at, position] of prerequisitesFirst
      .subarray(0, members.starts[last + 1])
      .entries()) {
      let bits = waiting[of[position] ?? 0] ?? 0;
      if (at >= start && at < start + width) bits &= ~(1 << (at - start));
      for (; bits !== 0; bits &= bits - 1) {
        const dependent = column[31 - Math.clz32(bits & -bits)] ?? 0;
        topics[position] = (topics[position] ?? 0) + 1;
        sums[position] = (sums[position] ?? 0) + (hours[dependent] ?? 0);
      }
    }
  }
  return { topics, hours: sums };
}

/**
 * Gives each knot the bits of those in the column that are its own or that it leads to. Columns are
 * taken prerequisites first, so knots behind the last of the column lead to none of it.
 */
function spread(
  network: Condensation,
  column: Int32Array,
  last: number,
  waiting: Int32Array,
): void {
  const { starts, entries } = network.after;
  waiting.fill(0, 0, last + 1);
  for (const [bit, position] of column.entries()) {
    const knot = network.of[position] ?? 0;
    waiting[knot] = (waiting[knot] ?? 0) | (1 << bit);
  }
  for (let knot = last; knot >= 0; knot--) {
    let bits = waiting[knot] ?? 0;
    const end = starts[knot + 1] ?? 0;
    for (let at = starts[knot] ?? 0; at < end; at++) {
      const dependent = entries[at] ?? 0;
      if (dependent <= last) bits |= waiting[dependent] ?? 0;
    }
    waiting[knot] = bits;
  }
}

import { row } from "../../prerequisites/compact.ts";
import type { Limit } from "../limit.ts";
import type { PairCosts } from "./pair-costs.ts";

/** Pairs of neighbouring chunks to look at in one round; beyond, chunks are kept short. */
const pairsInARound = 3_000_000;

/**
 * Improves a sequence by letting two neighbouring chunks of any lengths change places, as far as
 * precedence allows, until no such swap helps. Moving a topic, or a whole strand of topics, earlier
 * or later is a swap of this kind. A swap helps when the order gets cheaper, or costs the same and
 * follows the curriculum better. The limit is asked before each round over all places.
 */
export function swapChunks(
  pairs: PairCosts,
  start: readonly number[],
  limit: Limit,
): readonly number[] {
  let sequence = start;
  const places = new Int32Array(start.length);
  for (const [place, one] of start.entries()) places[one] = place;
  for (;;) {
    if (limit.isSpent()) return sequence;
    let changed = false;
    for (let middle = 1; middle < sequence.length; middle++) {
      const swap = bestSwap(pairs, sequence, places, middle);
      if (!swap) continue;
      changed = true;
      sequence = [
        ...sequence.slice(0, swap.from),
        ...sequence.slice(middle, swap.to),
        ...sequence.slice(swap.from, middle),
        ...sequence.slice(swap.to),
      ];
      for (let at = swap.from; at < swap.to; at++) places[sequence[at] ?? 0] = at;
    }
    if (!changed) return sequence;
  }
}

/** The chunks from `from` to `middle` and from there to `to`, ends not included. */
interface Swap {
  readonly from: number;
  readonly to: number;
}

/** The swap of two chunks that meet at `middle` that helps most. */
function bestSwap(
  { precedence, cost }: PairCosts,
  sequence: readonly number[],
  places: Int32Array,
  middle: number,
): Swap | undefined {
  const longest = Math.ceil(Math.sqrt(pairsInARound / sequence.length));
  const end = Math.min(sequence.length, middle + longest);
  let lowest = Math.max(0, middle - longest);
  const gains = new Float64Array(middle);
  const strays = new Float64Array(middle);
  let best: Swap | undefined;
  let bestGain = 0;
  let bestStray = 0;
  for (let to = middle + 1; to <= end; to++) {
    const moved = sequence[to - 1] ?? 0;
    for (const earlier of row(precedence.before, moved)) {
      const place = places[earlier] ?? 0;
      if (place < middle) lowest = Math.max(lowest, place + 1);
    }
    if (lowest >= middle) break;
    let gain = 0;
    let stray = 0;
    for (let from = middle - 1; from >= lowest; from--) {
      const passed = sequence[from] ?? 0;
      gain += cost(passed, moved) - cost(moved, passed);
      stray += moved < passed ? -1 : 1;
      const wholeGain = (gains[from] ?? 0) + gain;
      const wholeStray = (strays[from] ?? 0) + stray;
      gains[from] = wholeGain;
      strays[from] = wholeStray;
      if (wholeGain > bestGain || (wholeGain === bestGain && wholeStray < bestStray)) {
        best = { from, to };
        bestGain = wholeGain;
        bestStray = wholeStray;
      }
    }
  }
  return best;
}

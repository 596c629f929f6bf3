import { type Rows, row } from "../../prerequisites/compact.ts";

/**
 * A sequence that always takes the ready position of the lowest rank next; without ranks, the
 * first. It is how a plain topological sort goes about it (A. Kahn, "Topological sorting of large
 * networks", 1962). What is on a circle, or needs such a thing, is left out.
 */
export function firstReadyFirst(before: Rows, after: Rows, ranks?: ArrayLike<number>): number[] {
  const size = before.starts.length - 1;
  const waiting = Int32Array.from({ length: size }, (_, position) => row(before, position).length);
  const byRank = [...waiting.keys()];
  if (ranks) byRank.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0) || one - other);
  const places = new Int32Array(size);
  for (const [place, position] of byRank.entries()) places[position] = place;
  const ready = new Heap();
  for (const position of byRank) if (waiting[position] === 0) ready.push(places[position] ?? 0);
  const sequence: number[] = [];
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    const position = byRank[place] ?? 0;
    sequence.push(position);
    for (const user of row(after, position)) {
      const left = (waiting[user] ?? 0) - 1;
      waiting[user] = left;
      if (left === 0) ready.push(places[user] ?? 0);
    }
  }
  return sequence;
}

/** Numbers, of which the smallest comes out first. */
class Heap {
  readonly #items: number[] = [];

  push(item: number): void {
    const items = this.#items;
    let at = items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] ?? 0;
      if (above <= item) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      const right = items[child + 1];
      if (right !== undefined && right < (items[child] ?? 0)) child++;
      const below = items[child] ?? 0;
      if (below >= last) break;
      items[at] = below;
      at = child;
    }
    items[at] = last;
    return top;
  }
}

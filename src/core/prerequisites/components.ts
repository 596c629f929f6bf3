import type { Rows } from "./compact.ts";

/** The strongly connected components of a graph. */
export interface Components {
  readonly count: number;
  /**
   * The component of each position. Numbers rise along the rows in reverse: whatever a position
   * reaches is in its own component or in one with a smaller number.
   */
  readonly of: Int32Array;
  /** 1 for a position that can reach itself. */
  readonly onCircle: Uint8Array;
}

/**
 * Strongly connected components in one walk (R. Tarjan, "Depth-first search and linear graph
 * algorithms", 1972), with a stack of its own so that long chains are safe.
 */
export function components(rows: Rows): Components {
  const size = rows.starts.length - 1;
  const of = new Int32Array(size).fill(-1);
  const onCircle = new Uint8Array(size);
  const found = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = rows.starts.slice(0, size);
  const waiting: number[] = [];
  let time = 0;
  let count = 0;

  const close = (root: number): void => {
    let member = waiting.pop();
    const alone = member === root;
    while (member !== undefined) {
      of[member] = count;
      onCircle[member] = alone && !namesItself(rows, root) ? 0 : 1;
      if (member === root) break;
      member = waiting.pop();
    }
    count++;
  };

  const enter = (position: number, path: number[]): void => {
    time++;
    found[position] = time;
    lowest[position] = time;
    waiting.push(position);
    path.push(position);
  };

  const lower = (position: number, to: number): void => {
    lowest[position] = Math.min(lowest[position] ?? to, to);
  };

  for (let start = 0; start < size; start++) {
    if (found[start] !== 0) continue;
    const path: number[] = [];
    enter(start, path);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const at = next[here] ?? 0;
      if (at < (rows.starts[here + 1] ?? 0)) {
        next[here] = at + 1;
        const there = rows.entries[at] ?? 0;
        if (found[there] === 0) enter(there, path);
        else if (of[there] === -1) lower(here, found[there] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent, lowest[here] ?? 0);
      if (lowest[here] === found[here]) close(here);
    }
  }
  return { count, of, onCircle };
}

function namesItself({ starts, entries }: Rows, position: number): boolean {
  const end = starts[position + 1] ?? 0;
  for (let at = starts[position] ?? 0; at < end; at++) if (entries[at] === position) return true;
  return false;
}

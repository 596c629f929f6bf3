import type { TopicId } from "../model/ids.ts";
import { type CompactGraph, type Rows, row } from "./compact.ts";
import { components } from "./components.ts";

/**
 * One circle for every knot of topics that need each other: a shortest one through the knot's first
 * topic in curriculum order, as a path in which each topic needs the next and the last needs the
 * first. No circle is found exactly when there is none.
 */
export function cycles(graph: CompactGraph): TopicId[][] {
  const { of, onCircle } = components(graph.before);
  const done = new Set<number>();
  const found: TopicId[][] = [];
  for (const position of graph.topics.keys()) {
    const component = of[position] ?? -1;
    if (onCircle[position] !== 1 || done.has(component)) continue;
    done.add(component);
    found.push(
      shortestCircle(graph.before, position).flatMap((member) => graph.topics[member] ?? []),
    );
  }
  return found;
}

/** A shortest path along `rows` from `start` back to it, `start` first and not repeated. */
function shortestCircle(rows: Rows, start: number): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const here of queue) {
    for (const there of row(rows, here)) {
      if (there === start) return pathTo(here, start, cameFrom);
      if (cameFrom.has(there)) continue;
      cameFrom.set(there, here);
      queue.push(there);
    }
  }
  return [];
}

function pathTo(end: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const path = [end];
  for (let here = end; here !== start; ) {
    here = cameFrom.get(here) ?? start;
    path.push(here);
  }
  return path.reverse();
}

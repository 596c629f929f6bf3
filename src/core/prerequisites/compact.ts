import type { TopicId } from "../model/ids.ts";
import type { PrerequisiteEdge, TopicGraph } from "./topic-graph.ts";

/**
 * Lists of numbers kept end to end (compressed sparse rows): the list of `i` is
 * `entries[starts[i]]` up to, not including, `entries[starts[i + 1]]`.
 */
export interface Rows {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
}

/** One list of `rows`, as a view without a copy. */
export function row(rows: Rows, index: number): Int32Array {
  return rows.entries.subarray(rows.starts[index], rows.starts[index + 1]);
}

/** Rows from lists. */
export function toRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  let total = 0;
  for (const [index, list] of lists.entries()) {
    total += list.length;
    starts[index + 1] = total;
  }
  const entries = new Int32Array(total);
  for (const [index, list] of lists.entries()) entries.set(list, starts[index] ?? 0);
  return { starts, entries };
}

/** Rows turned round: `j` is in the list of `i` exactly where `i` was in the list of `j`, in rising order. */
export function reversed(rows: Rows): Rows {
  const count = rows.starts.length - 1;
  const starts = new Int32Array(count + 1);
  rows.entries.forEach((entry) => {
    starts[entry + 1] = (starts[entry + 1] ?? 0) + 1;
  });
  for (let index = 0; index < count; index++)
    starts[index + 1] = (starts[index + 1] ?? 0) + (starts[index] ?? 0);
  const next = starts.slice();
  const entries = new Int32Array(rows.entries.length);
  for (let index = 0; index < count; index++) {
    const end = rows.starts[index + 1] ?? 0;
    for (let from = rows.starts[index] ?? 0; from < end; from++) {
      const entry = rows.entries[from] ?? 0;
      const at = next[entry] ?? 0;
      entries[at] = index;
      next[entry] = at + 1;
    }
  }
  return { starts, entries };
}

/** A topic graph as typed arrays; topics are numbered in curriculum order from 0. */
export interface CompactGraph {
  readonly topics: readonly TopicId[];
  readonly positions: ReadonlyMap<TopicId, number>;
  /** Direct prerequisites of each topic. */
  readonly before: Rows;
  /** Topics that each topic is a direct prerequisite of. */
  readonly after: Rows;
}

/** Keeps the edges that nothing else can stand in for. */
export const hardOnly = (edge: PrerequisiteEdge): boolean => !edge.alternative;

/** The compact form of a graph, with the edges that `keep` lets through: all, when it is left out. */
export function compact(
  graph: TopicGraph,
  keep: (edge: PrerequisiteEdge) => boolean = () => true,
): CompactGraph {
  const topics = graph.mapNodes((_key, node) => node.topic);
  const positions = new Map(topics.map((topic, position) => [topic, position]));
  const lists: number[][] = topics.map(() => []);
  graph.forEachEdge((_edge, attributes, _source, _target, source, target) => {
    if (!keep(attributes)) return;
    const prerequisite = positions.get(source.topic);
    const dependent = positions.get(target.topic);
    if (prerequisite !== undefined && dependent !== undefined) lists[dependent]?.push(prerequisite);
  });
  const before = toRows(lists);
  return { topics, positions, before, after: reversed(before) };
}

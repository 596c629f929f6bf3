import type { TopicId } from "../model/ids.ts";
import { type CompactGraph, type Rows, row } from "./compact.ts";

/** Everything that can be reached along `rows` in one or more steps from `from`: 1 for reached. */
export function reach(rows: Rows, from: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(rows.starts.length - 1);
  const open: number[] = [...from];
  for (let position = open.pop(); position !== undefined; position = open.pop()) {
    for (const next of row(rows, position)) {
      if (reached[next] === 1) continue;
      reached[next] = 1;
      open.push(next);
    }
  }
  return reached;
}

/**
 * Every prerequisite of the topics, at any remove, in curriculum order. A topic is among its own
 * ancestors only when it stands on a circle. Ids that are not in the graph have none.
 */
export function ancestorsOf(graph: CompactGraph, topics: Iterable<TopicId>): Set<TopicId> {
  return closure(graph, graph.before, topics);
}

/** Every topic that needs one of the topics, at any remove, in curriculum order. */
export function descendantsOf(graph: CompactGraph, topics: Iterable<TopicId>): Set<TopicId> {
  return closure(graph, graph.after, topics);
}

function closure(graph: CompactGraph, rows: Rows, topics: Iterable<TopicId>): Set<TopicId> {
  const from: number[] = [];
  for (const topic of topics) {
    const position = graph.positions.get(topic);
    if (position !== undefined) from.push(position);
  }
  const reached = reach(rows, from);
  return new Set(graph.topics.filter((_topic, position) => reached[position] === 1));
}

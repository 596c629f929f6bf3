import { DirectedGraph } from "graphology";
import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { mentions } from "../model/requirement.ts";

export interface TopicNode {
  readonly topic: TopicId;
}

/** One hard prerequisite, drawn from the prerequisite to the topic that needs it. */
export interface PrerequisiteEdge {
  /** True when the topic stands only among alternatives, so that something else may serve instead. */
  readonly alternative: boolean;
  readonly why: string | undefined;
}

/** Who needs whom. Soft prerequisites are not part of it. */
export type TopicGraph = DirectedGraph<TopicNode, PrerequisiteEdge>;

/** A topic's key in the graph. The prefix keeps ids such as `constructor` away from object keys. */
export const topicKey = (topic: TopicId): string => `t:${topic}`;

/**
 * The graph of a curriculum: every topic in curriculum order, and one edge for each pair of topics
 * of which the one mentions the other in `requires`, in written order. A pair mentioned twice is
 * hard as soon as one mention is.
 */
export function topicGraph(curriculum: Curriculum): TopicGraph {
  const graph: TopicGraph = new DirectedGraph<TopicNode, PrerequisiteEdge>();
  for (const topic of curriculum.topics) graph.addNode(topicKey(topic.id), { topic: topic.id });
  for (const topic of curriculum.topics) {
    const target = topicKey(topic.id);
    for (const { topic: prerequisite, why, alternative } of mentions(topic.requires)) {
      const source = topicKey(prerequisite);
      const earlier = graph.edge(source, target);
      if (earlier === undefined) graph.addEdge(source, target, { alternative, why });
      else if (!alternative) graph.setEdgeAttribute(earlier, "alternative", false);
    }
  }
  return graph;
}

/** The direct prerequisites of a topic, alternatives included, as first written. */
export function prerequisitesOf(graph: TopicGraph, topic: TopicId): TopicId[] {
  return graph.mapInNeighbors(topicKey(topic), (_key, node) => node.topic);
}

/** The topics that name this one as a direct prerequisite, in curriculum order. */
export function opensOf(graph: TopicGraph, topic: TopicId): TopicId[] {
  return graph.mapOutNeighbors(topicKey(topic), (_key, node) => node.topic);
}

import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { compact, row } from "./compact.ts";
import { components } from "./components.ts";
import { levels } from "./levels.ts";
import { type RequirementNetwork, requirementNetwork } from "./requirement-network.ts";
import { topicGraph } from "./topic-graph.ts";

/** A prerequisite that goes without saying. */
export interface Redundancy {
  readonly topic: TopicId;
  readonly prerequisite: TopicId;
  /** Another prerequisite of the topic that implies it; `undefined` when alternatives do together. */
  readonly through: TopicId | undefined;
}

/**
 * The prerequisites that go without saying. One that no alternative can stand in for is redundant
 * when the topic's other requirements cannot be met without it; in a network without alternatives
 * this is what the transitive reduction leaves out (A. Aho, M. Garey and J. Ullman, "The transitive
 * reduction of a directed graph", 1972). Leaving out all of them at once changes no plan: nothing
 * that touches a topic on a circle is ever called redundant.
 */
export function redundancies(curriculum: Curriculum): Redundancy[] {
  const graph = compact(topicGraph(curriculum));
  const { onCircle } = components(graph.before);
  const level = levels(graph);
  const network = requirementNetwork(curriculum);
  const found: Redundancy[] = [];
  for (const [position, prerequisite] of graph.topics.entries()) {
    const dependents = row(network.users, position).filter(
      (user) => onCircle[user] === 0 && row(network.parts, user).length > 1,
    );
    if (onCircle[position] === 1 || dependents.length === 0) continue;
    let highest = 0;
    for (const dependent of dependents) highest = Math.max(highest, level[dependent] ?? 0);
    const lost = lostWithout(network, position, (topic) => (level[topic] ?? 0) < highest);
    for (const dependent of dependents) {
      const parts = row(network.parts, dependent);
      const through = parts.find((part) => part !== position && lost.has(part));
      const topic = graph.topics[dependent];
      if (through === undefined || topic === undefined) continue;
      found.push({ topic, prerequisite, through: graph.topics[through] });
    }
  }
  return found;
}

/** The redundant prerequisites of each topic that has some. */
export function redundantPrerequisites(
  curriculum: Curriculum,
): ReadonlyMap<TopicId, ReadonlySet<TopicId>> {
  const byTopic = new Map<TopicId, Set<TopicId>>();
  for (const { topic, prerequisite } of redundancies(curriculum)) {
    byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(prerequisite));
  }
  return byTopic;
}

/**
 * The conditions that can no longer hold when the topic at `position` is taken away, that topic
 * included. Goes through the topics that `within` lets pass and no further.
 */
function lostWithout(
  network: RequirementNetwork,
  position: number,
  within: (topic: number) => boolean,
): Set<number> {
  const lost = new Set([position]);
  const losses = new Map<number, number>();
  for (const condition of lost) {
    for (const user of row(network.users, condition)) {
      const isTopic = user < network.topics.length;
      if (lost.has(user) || (isTopic && !within(user))) continue;
      const count = (losses.get(user) ?? 0) + 1;
      losses.set(user, count);
      const enough = network.any[user] === 1 ? row(network.parts, user).length : 1;
      if (count >= enough) lost.add(user);
    }
  }
  return lost;
}

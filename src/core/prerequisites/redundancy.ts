import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { row } from "./compact.ts";
import { condensation } from "./condensation.ts";
import { heights } from "./levels.ts";
import { type RequirementNetwork, requirementNetwork } from "./requirement-network.ts";

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
export function redundancies(curriculum: Pick<Curriculum, "topics">): Redundancy[] {
  const network = requirementNetwork(curriculum);
  const { topics, parts, users } = network;
  const knots = condensation(parts);
  const level = heights(knots);
  const losses = new Losses(network, level);
  const found: Redundancy[] = [];
  for (const [position, prerequisite] of topics.entries()) {
    const dependents = row(users, position).filter(
      (user) => user < topics.length && knots.onCircle[user] === 0 && row(parts, user).length > 1,
    );
    if (knots.onCircle[position] === 1 || dependents.length === 0) continue;
    let highest = 0;
    for (const dependent of dependents) highest = Math.max(highest, level[dependent] ?? 0);
    losses.takeAway(position, highest);
    for (const dependent of dependents) {
      const through = row(parts, dependent).find(
        (part) => part !== position && losses.isLost(part),
      );
      const topic = topics[dependent];
      if (through === undefined || topic === undefined) continue;
      found.push({ topic, prerequisite, through: topics[through] });
    }
  }
  return found;
}

/** The redundant prerequisites of each topic that has some. */
export function redundantPrerequisites(
  curriculum: Pick<Curriculum, "topics">,
): ReadonlyMap<TopicId, ReadonlySet<TopicId>> {
  const byTopic = new Map<TopicId, Set<TopicId>>();
  for (const { topic, prerequisite } of redundancies(curriculum)) {
    byTopic.set(topic, (byTopic.get(topic) ?? new Set()).add(prerequisite));
  }
  return byTopic;
}

/** Which conditions can no longer hold when a topic is taken away. One topic at a time, without new memory for each. */
class Losses {
  private readonly network: RequirementNetwork;
  private readonly level: Int32Array;
  /** By condition: the topic without which it was last seen lost, and without which parts of it were. */
  private readonly lostWithout: Int32Array;
  private readonly countedFor: Int32Array;
  /** How many of its parts those were. */
  private readonly lostParts: Int32Array;
  private taken = -1;

  constructor(network: RequirementNetwork, level: Int32Array) {
    this.network = network;
    this.level = level;
    const size = network.any.length;
    this.lostWithout = new Int32Array(size).fill(-1);
    this.countedFor = new Int32Array(size).fill(-1);
    this.lostParts = new Int32Array(size);
  }

  /** Takes the topic at `position` away, and all that falls with it below the level `highest`. */
  takeAway(position: number, highest: number): void {
    const { level, lostWithout, network } = this;
    const { starts, entries } = network.users;
    this.taken = position;
    lostWithout[position] = position;
    const lost = [position];
    for (let condition = lost.pop(); condition !== undefined; condition = lost.pop()) {
      const end = starts[condition + 1] ?? 0;
      for (let at = starts[condition] ?? 0; at < end; at++) {
        const user = entries[at] ?? 0;
        if ((level[user] ?? 0) >= highest || !this.falls(user)) continue;
        lostWithout[user] = position;
        lost.push(user);
      }
    }
  }

  /** Whether a condition was lost with the topic that was taken away last, which is lost itself. */
  isLost(condition: number): boolean {
    return this.lostWithout[condition] === this.taken;
  }

  /** Whether a condition falls, of which one more part was lost. */
  private falls(condition: number): boolean {
    if (this.isLost(condition)) return false;
    if (this.network.any[condition] !== 1) return true;
    const before = this.countedFor[condition] === this.taken ? this.lostParts[condition] : 0;
    this.countedFor[condition] = this.taken;
    this.lostParts[condition] = (before ?? 0) + 1;
    return this.lostParts[condition] === row(this.network.parts, condition).length;
  }
}

import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { topicsById } from "../../model/topic-lookup.ts";
import { type Rows, reversed, row, toRows } from "../../prerequisites/compact.ts";
import { components } from "../../prerequisites/components.ts";
import { requirementNetwork } from "../../prerequisites/requirement-network.ts";
import { weightsFor } from "../plan/weights.ts";

/**
 * What a placement is about: every topic that may be needed for the goals, through alternatives
 * too, without those already known. All inner work is done on the positions of `groups`.
 */
export interface Scope {
  /**
   * The topics in curriculum order. Topics that need each other on a circle without alternatives
   * are known together or not at all, and make one group; all others stand alone.
   */
  readonly groups: readonly (readonly Topic[])[];
  readonly positions: ReadonlyMap<TopicId, number>;
  /**
   * What each group needs: groups, and from `groups.length` on expressions, whose parts follow.
   * A group holds with all of its parts, an expression with all or, when `any` is 1, with one.
   */
  readonly parts: Rows;
  readonly any: Uint8Array;
  /** What learning each group adds to a plan of few hours; infinite for what cannot be learnt any more. */
  readonly costs: Float64Array;
  /** The groups that nothing can stand in for, and those that cannot do without each. */
  readonly before: Rows;
  readonly after: Rows;
  /** The groups that each is only one of several alternatives for. */
  readonly helps: Rows;
  /** All groups, prerequisites first as far as circles through alternatives allow. */
  readonly order: Int32Array;
  /** The groups of the goals that are not known. */
  readonly goals: readonly number[];
}

/** The scope of `goals` for a learner of whom `known` is known, prerequisites included. */
export function scopeOf(
  curriculum: Curriculum,
  known: ReadonlySet<TopicId>,
  goals: readonly TopicId[],
): Scope {
  const network = openNetwork(curriculum, known);
  const wanted = goals.flatMap((goal) =>
    known.has(goal) ? [] : (network.positions.get(goal) ?? []),
  );
  const needed = neededFor(network, wanted);
  const groupOf = grouped(network, needed);
  const topics = topicsById(curriculum);
  const groups: Topic[][] = [];
  const positions = new Map<TopicId, number>();
  for (const [position, id] of network.topics.entries()) {
    const group = groupOf[position] ?? -1;
    const topic = topics.get(id);
    if (group === -1 || topic === undefined) continue;
    const members = groups[group];
    if (members) members.push(topic);
    else groups[group] = [topic];
    positions.set(id, group);
  }
  const { parts, any } = regrouped(network, groupOf, groups.length);
  const mentioned = toRows(
    groups.map((_members, group) => mentionedBy(parts, group, groups.length)),
  );
  const hard = toRows(
    groups.map((_members, group) => [...row(parts, group)].filter((part) => part < groups.length)),
  );
  const alternatives = toRows(
    groups.map((_members, group) =>
      [...row(mentioned, group)].filter((part) => !row(hard, group).includes(part)),
    ),
  );
  const { of } = components(mentioned);
  return {
    groups,
    positions,
    parts,
    any,
    costs: costsOf(network, groupOf, topics, groups.length),
    before: hard,
    after: reversed(hard),
    helps: reversed(alternatives),
    order: Int32Array.from(groups.keys()).sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0)),
    goals: [...new Set(wanted.map((position) => groupOf[position] ?? -1))],
  };
}

interface OpenNetwork {
  readonly topics: readonly TopicId[];
  readonly positions: ReadonlyMap<TopicId, number>;
  readonly parts: readonly (readonly number[])[];
  readonly any: Uint8Array;
  /** Topics that require what can never be met. */
  readonly hopeless: ReadonlySet<number>;
}

/**
 * The requirements of the curriculum without what is met already. What can never be met, such as an
 * `any` without parts, tells nothing of a learner who knows the topic all the same: it is left out.
 */
function openNetwork(curriculum: Curriculum, known: ReadonlySet<TopicId>): OpenNetwork {
  const { topics, positions, parts, any } = requirementNetwork(curriculum);
  const open: number[][] = Array.from(any, () => []);
  const met = new Set([...known].flatMap((topic) => positions.get(topic) ?? []));
  const impossible = new Set<number>();
  const hopeless = new Set<number>();
  // An expression is numbered before the expressions it consists of, and after all topics.
  for (let condition = any.length - 1; condition >= 0; condition -= 1) {
    const list = [...row(parts, condition)];
    const left = list.filter((part) => !met.has(part) && !impossible.has(part));
    open[condition] = left;
    if (condition < topics.length) {
      if (list.some((part) => impossible.has(part))) hopeless.add(condition);
      continue;
    }
    if (any[condition] === 1) {
      if (list.some((part) => met.has(part))) met.add(condition);
      else if (left.length === 0) impossible.add(condition);
    } else if (list.some((part) => impossible.has(part))) impossible.add(condition);
    else if (left.length === 0) met.add(condition);
  }
  return { topics, positions, parts: open, any, hopeless };
}

/** The conditions that `wanted` may need at any remove, themselves included: 1 for needed. */
function neededFor({ parts }: OpenNetwork, wanted: readonly number[]): Uint8Array {
  const needed = new Uint8Array(parts.length);
  const open = [...wanted];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (needed[here] === 1) continue;
    needed[here] = 1;
    open.push(...(parts[here] ?? []));
  }
  return needed;
}

/** The group of each needed topic, numbered in curriculum order; -1 for the others. */
function grouped({ topics, parts }: OpenNetwork, needed: Uint8Array): Int32Array {
  const hard = topics.map((_id, topic) =>
    (parts[topic] ?? []).filter((part) => part < topics.length),
  );
  const { of } = components(toRows(hard));
  const numbers = new Map<number, number>();
  return Int32Array.from(topics, (_id, topic) => {
    if (needed[topic] !== 1) return -1;
    const component = of[topic] ?? -1;
    const number = numbers.get(component) ?? numbers.size;
    numbers.set(component, number);
    return number;
  });
}

/** The network on groups: parts inside a group fall away, and the expressions are numbered anew. */
function regrouped(
  network: OpenNetwork,
  groupOf: Int32Array,
  groupCount: number,
): { parts: Rows; any: Uint8Array } {
  const lists: Set<number>[] = Array.from({ length: groupCount }, () => new Set());
  const any: number[] = lists.map(() => 0);
  const renamed = (condition: number): number => {
    const group = groupOf[condition];
    if (group !== undefined) return group;
    const list = new Set<number>();
    const number = lists.push(list) - 1;
    any.push(network.any[condition] ?? 0);
    for (const part of network.parts[condition] ?? []) list.add(renamed(part));
    return number;
  };
  for (const topic of network.topics.keys()) {
    const group = groupOf[topic] ?? -1;
    if (group === -1) continue;
    for (const part of network.parts[topic] ?? []) {
      if (groupOf[part] !== group) lists[group]?.add(renamed(part));
    }
  }
  return { parts: toRows(lists.map((list) => [...list])), any: Uint8Array.from(any) };
}

/** What learning each group adds to a plan; nobody can learn what waits for itself or is retired. */
function costsOf(
  network: OpenNetwork,
  groupOf: Int32Array,
  topics: ReadonlyMap<TopicId, Topic>,
  groupCount: number,
): Float64Array {
  const costs = new Float64Array(groupCount);
  const { of: weightOf } = weightsFor("hours");
  for (const [position, id] of network.topics.entries()) {
    const group = groupOf[position] ?? -1;
    const topic = topics.get(id);
    if (group === -1 || topic === undefined) continue;
    const waitsForItself = network.parts[position]?.some((part) => groupOf[part] === group);
    const learnable = !topic.retired && !waitsForItself && !network.hopeless.has(position);
    costs[group] = (costs[group] ?? 0) + (learnable ? weightOf(topic) : Number.POSITIVE_INFINITY);
  }
  return costs;
}

/** The groups that a requirement mentions at any depth. */
function mentionedBy(parts: Rows, group: number, groupCount: number): number[] {
  const found = new Set<number>();
  const open = [...row(parts, group)];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part < groupCount) found.add(part);
    else open.push(...row(parts, part));
  }
  found.delete(group);
  return [...found];
}

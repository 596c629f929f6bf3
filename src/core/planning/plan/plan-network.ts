import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import {
  type RequirementNetwork,
  requirementNetwork,
} from "../../prerequisites/requirement-network.ts";
import { type AndOr, assembled, holding } from "./and-or.ts";
import { type Certain, certainOf, type NetworkTarget } from "./certain.ts";

/** What a network is made for. */
export interface NetworkQuestion {
  readonly known: ReadonlySet<TopicId>;
  readonly goals: readonly TopicId[];
  /** Topics that are never taken, besides retired ones. */
  readonly avoid: ReadonlySet<TopicId>;
  /** What holding a topic costs; more than nothing. */
  readonly weight: (topic: Topic) => number;
  /** For an `any`, by its number in the curriculum's network, the parts that may be taken; all without an entry. */
  readonly only: ReadonlyMap<number, ReadonlySet<number>>;
}

/** A plan as far as it is certain, and what is left to decide. */
export interface PlanNetwork {
  /** Positions of the topics that every plan takes. */
  readonly certain: readonly number[];
  /** All that may matter besides; undefined when nothing has to be decided. */
  readonly open: AndOr | undefined;
}

/**
 * What reaching the goals from what is known comes to. Nodes that the goals never lead to, that
 * cannot be learnt, or that hold anyway are left out. Undefined when the goals are out of reach.
 */
export function planNetwork(
  curriculum: Curriculum,
  asked: NetworkQuestion,
): PlanNetwork | undefined {
  const target = targetOf(curriculum, asked);
  if (!target) return undefined;
  const { topics: certain, holds } = certainOf(target);
  const goals = target.goals.filter((goal) => !holds(goal));
  if (goals.length === 0) return { certain, open: undefined };
  const whole = linked(walked({ ...target, goals }, holds), curriculum, asked.weight);
  const { mayLearn } = target;
  const held = holding(whole, (node) => {
    const condition = whole.origins[node] ?? -1;
    return condition < 0 || condition >= curriculum.topics.length || mayLearn(condition);
  });
  if (held[whole.root] !== 1) return undefined;
  if (held.every((one) => one === 1)) return { certain, open: whole };
  const parts = whole.parts.map((list) => list.filter((part) => held[part] === 1));
  return { certain, open: assembled(whole, parts) };
}

/** A question in terms of the network; undefined when a goal is no topic of the curriculum. */
function targetOf(curriculum: Curriculum, asked: NetworkQuestion): NetworkTarget | undefined {
  const network = requirementNetwork(curriculum);
  const goals: number[] = [];
  for (const goal of new Set(asked.goals)) {
    const position = network.positions.get(goal);
    if (position === undefined) return undefined;
    if (!asked.known.has(goal)) goals.push(position);
  }
  const known = new Uint8Array(network.topics.length);
  for (const topic of asked.known) {
    const position = network.positions.get(topic);
    if (position !== undefined) known[position] = 1;
  }
  const mayLearn = (position: number) => {
    const topic = curriculum.topics[position];
    return topic !== undefined && !topic.retired && !asked.avoid.has(topic.id);
  };
  const mayTake = (any: number, part: number) => asked.only.get(any)?.has(part) ?? true;
  return { network, goals, isKnown: (topic) => known[topic] === 1, mayLearn, mayTake };
}

/** Conditions of a curriculum's network with the parts that each still waits for. */
interface Walk {
  readonly network: RequirementNetwork;
  /** In rising order; the root, which asks for the goals, is last and has the number -1. */
  readonly conditions: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

/** The conditions that the goals lead to, past those that hold already. */
function walked(target: NetworkTarget, holds: Certain["holds"]): Walk {
  const { network, goals } = target;
  const openParts = openPartsIn(target, holds);
  const seen = new Uint8Array(network.any.length);
  const found: { readonly condition: number; readonly parts: readonly number[] }[] = [];
  const open = [...goals];
  for (let condition = open.pop(); condition !== undefined; condition = open.pop()) {
    if (seen[condition] === 1) continue;
    seen[condition] = 1;
    const parts = openParts(condition);
    found.push({ condition, parts });
    for (const part of parts) open.push(part);
  }
  found.sort((a, b) => a.condition - b.condition);
  return {
    network,
    conditions: [...found.map(({ condition }) => condition), -1],
    parts: [...found.map(({ parts }) => parts), goals],
  };
}

/** Tells the parts of a condition that are allowed and do not hold already. */
function openPartsIn(
  { network: { topics, parts, any }, mayTake }: NetworkTarget,
  holdsAlready: Certain["holds"],
): (condition: number) => number[] {
  const settled = new Map<number, boolean>();

  const allowed = (condition: number): number[] => {
    const list: number[] = [];
    const end = parts.starts[condition + 1] ?? 0;
    for (let at = parts.starts[condition] ?? 0; at < end; at++) {
      const part = parts.entries[at] ?? -1;
      if (mayTake(condition, part)) list.push(part);
    }
    return list;
  };
  const holds = (condition: number): boolean => {
    if (condition < topics.length || holdsAlready(condition)) return holdsAlready(condition);
    const found = settled.get(condition);
    if (found !== undefined) return found;
    const list = allowed(condition);
    const answer = any[condition] === 1 ? list.some(holds) : list.every(holds);
    settled.set(condition, answer);
    return answer;
  };
  return (condition) => allowed(condition).filter((part) => !holds(part));
}

/** A walk as a network; its topics weigh what they cost. */
function linked(
  { network, conditions, parts }: Walk,
  curriculum: Curriculum,
  weight: (topic: Topic) => number,
): AndOr {
  const numbers = new Int32Array(network.any.length);
  for (const [number, condition] of conditions.entries()) numbers[condition] = number;
  const users: number[][] = conditions.map(() => []);
  const lists = parts.map((list, user) =>
    list.map((condition) => {
      const part = numbers[condition] ?? -1;
      users[part]?.push(user);
      return part;
    }),
  );
  return {
    parts: lists,
    users,
    any: Uint8Array.from(conditions, (condition) => network.any[condition] ?? 0),
    weights: Float64Array.from(conditions, (condition) => {
      const topic = curriculum.topics[condition];
      return topic ? weight(topic) : 0;
    }),
    origins: Int32Array.from(conditions),
    root: conditions.length - 1,
  };
}

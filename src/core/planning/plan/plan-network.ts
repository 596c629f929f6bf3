import type { Curriculum, Topic } from "../../model/curriculum.ts";
import type { TopicId } from "../../model/ids.ts";
import { remembered } from "../../model/remembered.ts";
import {
  type RequirementNetwork,
  requirementNetwork,
} from "../../prerequisites/requirement-network.ts";
import { type AndOr, assembled, holding } from "./and-or.ts";

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

/** The requirements of a curriculum as a network, made once. */
export const networkOf = remembered(requirementNetwork);

/**
 * All that may matter for reaching the goals from what is known: nodes that the goals never lead to,
 * that cannot be learnt, or that hold already are left out. Undefined when the goals are out of reach.
 */
export function planNetwork(curriculum: Curriculum, asked: NetworkQuestion): AndOr | undefined {
  const network = networkOf(curriculum);
  const goals: number[] = [];
  for (const goal of new Set(asked.goals)) {
    const position = network.positions.get(goal);
    if (position === undefined) return undefined;
    if (!asked.known.has(goal)) goals.push(position);
  }
  const whole = linked(walked(network, asked, goals), curriculum, asked.weight);
  const holds = holding(whole, (node) => {
    const topic = curriculum.topics[whole.origins[node] ?? -1];
    return !topic || (!topic.retired && !asked.avoid.has(topic.id));
  });
  if (holds[whole.root] !== 1) return undefined;
  const parts = whole.parts.map((list) => list.filter((part) => holds[part] === 1));
  return assembled(whole, parts);
}

/** Conditions of a curriculum's network with the parts that each still waits for. */
interface Walk {
  readonly network: RequirementNetwork;
  /** In rising order; the root, which asks for the goals, is last and has the number -1. */
  readonly conditions: readonly number[];
  readonly parts: readonly (readonly number[])[];
}

/** The conditions that the goals lead to, past those that hold by what is known. */
function walked(
  network: RequirementNetwork,
  asked: NetworkQuestion,
  goals: readonly number[],
): Walk {
  const openParts = openPartsIn(network, asked);
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

/** Tells the parts of a condition that are allowed and do not hold by what is known. */
function openPartsIn(
  { topics, positions, parts, any }: RequirementNetwork,
  { known, only }: NetworkQuestion,
): (condition: number) => number[] {
  const knownAt = new Set<number>();
  for (const topic of known) knownAt.add(positions.get(topic) ?? -1);
  const settled = new Map<number, boolean>();

  const allowed = (condition: number): number[] => {
    const chosen = only.get(condition);
    const list: number[] = [];
    const end = parts.starts[condition + 1] ?? 0;
    for (let at = parts.starts[condition] ?? 0; at < end; at++) {
      const part = parts.entries[at] ?? -1;
      if (!chosen || chosen.has(part)) list.push(part);
    }
    return list;
  };
  const holds = (condition: number): boolean => {
    if (condition < topics.length) return knownAt.has(condition);
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

import type { Curriculum } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { remembered } from "../model/remembered.ts";
import type { Requirement } from "../model/requirement.ts";
import { type Rows, reversed, toRows } from "./compact.ts";

/**
 * All requirements of a curriculum as one network of conditions. The first conditions are the
 * topics, in curriculum order; a topic holds when all its parts hold. The others are the
 * expressions inside requirements that are not simply "all of them": each holds with all of its
 * parts, or with one when `any` is 1.
 */
export interface RequirementNetwork {
  readonly topics: readonly TopicId[];
  readonly positions: ReadonlyMap<TopicId, number>;
  readonly parts: Rows;
  /** The conditions that each condition is a part of. */
  readonly users: Rows;
  readonly any: Uint8Array;
  /** The condition that each expression became. */
  readonly expressions: ReadonlyMap<Requirement, number>;
}

/** The condition that a requirement, or a part of one, became; undefined for a topic that there is not. */
export function conditionOf(
  network: RequirementNetwork,
  requirement: Requirement,
): number | undefined {
  if (requirement.kind === "topic") return network.positions.get(requirement.topic);
  return network.expressions.get(requirement);
}

/**
 * The network of a curriculum, made once. An `all` within an `all`, and an expression of one part,
 * melt away.
 */
export const requirementNetwork = remembered(
  (curriculum: Pick<Curriculum, "topics">): RequirementNetwork => {
    const topics = curriculum.topics.map((topic) => topic.id);
    const positions = new Map(topics.map((topic, position) => [topic, position]));
    const parts: Set<number>[] = topics.map(() => new Set());
    const any: number[] = topics.map(() => 0);
    const expressions = new Map<Requirement, number>();

    const condition = (requirement: Requirement): number | undefined => {
      if (requirement.kind === "topic") return positions.get(requirement.topic);
      const [only] = requirement.of;
      if (only !== undefined && requirement.of.length === 1) {
        const same = condition(only);
        if (same !== undefined) expressions.set(requirement, same);
        return same;
      }
      const list = new Set<number>();
      const position = parts.push(list) - 1;
      expressions.set(requirement, position);
      any.push(requirement.kind === "any" ? 1 : 0);
      if (requirement.kind === "any") for (const part of requirement.of) add(part, list);
      else gather(requirement, list);
      return position;
    };
    const add = (requirement: Requirement, list: Set<number>): void => {
      const position = condition(requirement);
      if (position !== undefined) list.add(position);
    };
    const gather = (requirement: Requirement, list: Set<number>): void => {
      const isTopic = requirement.kind === "topic";
      if (isTopic || (requirement.kind === "any" && requirement.of.length !== 1))
        add(requirement, list);
      else for (const part of requirement.of) gather(part, list);
    };

    for (const [position, topic] of curriculum.topics.entries())
      gather(topic.requires, parts[position] ?? new Set());
    const rows = toRows(parts.map((list) => [...list]));
    const users = reversed(rows);
    return { topics, positions, parts: rows, users, any: Uint8Array.from(any), expressions };
  },
);

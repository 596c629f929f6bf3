import type { TopicId } from "./ids.ts";

/** A hard prerequisite on one topic. */
export interface TopicRequirement {
  readonly kind: "topic";
  readonly topic: TopicId;
  readonly why?: string;
}

/** All of the parts are needed. An empty `all` asks for nothing. */
export interface AllRequirement {
  readonly kind: "all";
  readonly of: readonly Requirement[];
  readonly why?: string;
}

/** One of the parts is enough. An empty `any` can never be met. */
export interface AnyRequirement {
  readonly kind: "any";
  readonly of: readonly Requirement[];
  readonly why?: string;
}

/** What must be known before a topic: an expression of topics with `all` and `any`, nested at will. */
export type Requirement = TopicRequirement | AllRequirement | AnyRequirement;

/** A topic named by a requirement, with the reason that is nearest to it. */
export interface RequirementMention {
  readonly topic: TopicId;
  readonly why: string | undefined;
  /** True when the topic stands below an `any`, so that something else may serve instead. */
  readonly alternative: boolean;
}

/**
 * Every mention of a topic in a requirement, in written order, repeats included. A mention without
 * a `why` of its own carries that of the nearest enclosing expression.
 */
export function mentions(requirement: Requirement): RequirementMention[] {
  const found: RequirementMention[] = [];
  collect(requirement, undefined, false, found);
  return found;
}

function collect(
  requirement: Requirement,
  inheritedWhy: string | undefined,
  alternative: boolean,
  found: RequirementMention[],
): void {
  const why = requirement.why ?? inheritedWhy;
  if (requirement.kind === "topic") {
    found.push({ topic: requirement.topic, why, alternative });
    return;
  }
  const below = alternative || (requirement.kind === "any" && requirement.of.length > 1);
  for (const part of requirement.of) collect(part, why, below, found);
}

/** Whether a requirement is met when `has` holds for the topics that are known. */
export function isMet(requirement: Requirement, has: (topic: TopicId) => boolean): boolean {
  switch (requirement.kind) {
    case "topic":
      return has(requirement.topic);
    case "all":
      return requirement.of.every((part) => isMet(part, has));
    case "any":
      return requirement.of.some((part) => isMet(part, has));
  }
}

/**
 * The topics that a requirement still asks for when `has` holds for those that are known, in written
 * order, repeats included. What is met, whether by itself or by an alternative, asks for nothing.
 */
export function missingTopics(
  requirement: Requirement,
  has: (topic: TopicId) => boolean,
): TopicId[] {
  if (isMet(requirement, has)) return [];
  if (requirement.kind === "topic") return [requirement.topic];
  return requirement.of.flatMap((part) => missingTopics(part, has));
}

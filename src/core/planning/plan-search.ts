import type { Topic } from "../model/curriculum.ts";
import type { TopicId } from "../model/ids.ts";
import { type AnyRequirement, isMet, mentions, type Requirement } from "../model/requirement.ts";
import { foundedTopics } from "./founded.ts";

/** What the search is about. `hours` is what a topic costs; `forbidden` topics are never taken. */
export interface PlanQuestion {
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly hours: (topic: TopicId) => number;
  readonly known: ReadonlySet<TopicId>;
  readonly forbidden: ReadonlySet<TopicId>;
}

export interface PlanAnswer {
  /** The cheapest set found, or nothing when no set will do (or none was found within the limit). */
  readonly best: ReadonlySet<TopicId> | undefined;
  readonly hours: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
}

/** A partial plan: what is taken, what it cost, and the alternatives still to be decided. */
interface Partial {
  readonly taken: ReadonlySet<TopicId>;
  readonly hours: number;
  readonly open: readonly AnyRequirement[];
}

/** How many partial plans may still be looked at, by all searches that share the budget. */
export interface Budget {
  nodes: number;
}

/**
 * The cheapest well-founded set of topics that satisfies `wanted` and every hard prerequisite of
 * its members, from itself and what is known. Shared parts count once, so with alternatives this is
 * as hard as set cover; the search is branch and bound, and exact unless its budget runs out. The
 * bound of a partial plan is what it holds plus the dearest of its open choices, each at its
 * cheapest.
 */
export function searchPlan(
  question: PlanQuestion,
  wanted: readonly Requirement[],
  budget: Budget,
): PlanAnswer {
  let best: ReadonlySet<TopicId> | undefined;
  let bestHours = Number.POSITIVE_INFINITY;
  let unexplored = Number.POSITIVE_INFINITY;

  const explore = (partial: Partial, forbidden: ReadonlySet<TopicId>): void => {
    const choice = nextChoice(question, partial, forbidden);
    if (choice.bound >= bestHours) return;
    budget.nodes -= 1;
    if (budget.nodes < 0) {
      unexplored = Math.min(unexplored, choice.bound);
      return;
    }
    if (choice.parts === undefined) {
      best = partial.taken;
      bestHours = partial.hours;
      return;
    }
    const excluded = new Set(forbidden);
    for (const part of choice.parts) {
      explore(part.partial, new Set(excluded));
      if (part.topic !== undefined) excluded.add(part.topic);
    }
  };

  const start = take(
    question,
    { taken: new Set(), hours: 0, open: [] },
    wanted,
    question.forbidden,
  );
  if (start) explore(start, question.forbidden);
  const lowerBound = Math.min(bestHours, unexplored);
  return {
    best,
    hours: bestHours,
    lowerBound,
    optimal: best !== undefined && lowerBound === bestHours,
  };
}

export const asRequirement = (topic: TopicId): Requirement => ({ kind: "topic", topic });

interface Part {
  readonly partial: Partial;
  /** The topic that this part stands for, when it is a single one: later parts may do without it. */
  readonly topic: TopicId | undefined;
}

/** The next decision: no `parts` means that the partial plan is complete. */
interface NextChoice {
  readonly bound: number;
  readonly parts: readonly Part[] | undefined;
}

const deadEnd: NextChoice = { bound: Number.POSITIVE_INFINITY, parts: [] };

function nextChoice(
  question: PlanQuestion,
  partial: Partial,
  forbidden: ReadonlySet<TopicId>,
): NextChoice {
  const has = (topic: TopicId) => partial.taken.has(topic) || question.known.has(topic);
  let dearest: readonly Part[] | undefined;
  let bound = partial.hours;
  for (const any of partial.open) {
    if (isMet(any, has)) continue;
    const parts = partsOf(question, partial, any.of, forbidden);
    const cheapest = parts[0];
    if (!cheapest) return deadEnd;
    if (dearest === undefined || cheapest.partial.hours > bound) {
      dearest = parts;
      bound = Math.max(bound, cheapest.partial.hours);
    }
  }
  if (dearest) return { bound, parts: dearest };
  return closeCircles(question, partial, forbidden);
}

/**
 * Every requirement is met, but perhaps only by topics that wait for each other. A plan that breaks
 * such a circle must take one more alternative of a topic in it.
 */
function closeCircles(
  question: PlanQuestion,
  partial: Partial,
  forbidden: ReadonlySet<TopicId>,
): NextChoice {
  const founded = foundedTopics(question.topics, partial.taken, question.known);
  if (founded.size === partial.taken.size) return { bound: partial.hours, parts: undefined };
  const ways = new Set<TopicId>();
  for (const id of partial.taken) {
    const topic = question.topics.get(id);
    if (!topic || founded.has(id)) continue;
    for (const mention of mentions(topic.requires)) {
      const other = !partial.taken.has(mention.topic) && !question.known.has(mention.topic);
      if (mention.alternative && other) ways.add(mention.topic);
    }
  }
  const parts = partsOf(question, partial, [...ways].map(asRequirement), forbidden);
  return { bound: parts[0]?.partial.hours ?? Number.POSITIVE_INFINITY, parts };
}

/** The partial plans that take one of `requirements`, cheapest first; those that cannot be met are left out. */
function partsOf(
  question: PlanQuestion,
  partial: Partial,
  requirements: readonly Requirement[],
  forbidden: ReadonlySet<TopicId>,
): Part[] {
  const parts: Part[] = [];
  for (const requirement of requirements) {
    const grown = take(question, partial, [requirement], forbidden);
    if (grown)
      parts.push({
        partial: grown,
        topic: requirement.kind === "topic" ? requirement.topic : undefined,
      });
  }
  return parts.sort((a, b) => a.partial.hours - b.partial.hours);
}

/** The partial plan grown by these requirements and all they force, or nothing when one of them cannot be met. */
function take(
  question: PlanQuestion,
  partial: Partial,
  requirements: readonly Requirement[],
  forbidden: ReadonlySet<TopicId>,
): Partial | undefined {
  const taken = new Set(partial.taken);
  const open = [...partial.open];
  let hours = partial.hours;
  const waiting = [...requirements];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === "all") {
      waiting.push(...next.of);
    } else if (next.kind === "any") {
      const [only] = next.of;
      if (!only) return undefined;
      if (next.of.length === 1) waiting.push(only);
      else open.push(next);
    } else if (!question.known.has(next.topic) && !taken.has(next.topic)) {
      const topic = question.topics.get(next.topic);
      if (!topic || topic.retired || forbidden.has(next.topic)) return undefined;
      taken.add(next.topic);
      hours += question.hours(next.topic);
      waiting.push(topic.requires);
    }
  }
  return { taken, hours, open };
}

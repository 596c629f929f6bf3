import type { GoalId, TopicId } from "../model/ids.ts";

/** The choice made in one `any` of a planned topic. */
export interface Choice {
  readonly topic: TopicId;
  readonly took: readonly TopicId[];
  /** The other parts: the topics each consists of, and the hours that the plan would be longer with them. */
  readonly instead: readonly {
    readonly topics: readonly TopicId[];
    readonly extraHours: number;
  }[];
}

/** A goal that cannot be reached, the topic that stands in the way, and why, in words for a person. */
export interface Blocked {
  readonly goal: TopicId;
  readonly topic: TopicId;
  readonly reason: string;
}

/**
 * What to learn for the goals, given what is known: the cheapest well-founded set found.
 * `lowerBound` is never above the hours of the best possible plan; `optimal` says they are equal.
 */
export interface Plan {
  readonly goals: readonly TopicId[];
  readonly topics: ReadonlySet<TopicId>;
  /** The middle of every planned topic's hours, summed; a topic without hours counts as one. */
  readonly hours: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
  readonly choices: readonly Choice[];
  readonly blocked: readonly Blocked[];
}

/** One step of an ordered plan, with everything that explains it. */
export interface Step {
  readonly topic: TopicId;
  /** The goal topics that need this step, at any remove. */
  readonly for: readonly TopicId[];
  /** Its direct prerequisites within the plan or already known, with the reason. */
  readonly needs: readonly { readonly topic: TopicId; readonly why: string | undefined }[];
  /** The planned topics that it is a direct prerequisite of. */
  readonly opens: readonly TopicId[];
}

/** What a plan was made for: a goal of the curriculum, or any one topic. */
export type Target =
  | { readonly kind: "goal"; readonly goal: GoalId }
  | { readonly kind: "topic"; readonly topic: TopicId };

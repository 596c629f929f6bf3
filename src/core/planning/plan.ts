import type { TopicId } from "../model/ids.ts";

/** What a plan is to have as few of as possible. */
export const fewestOf = ["hours", "topics"] as const;
export type Fewest = (typeof fewestOf)[number];

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

/** A goal that cannot be reached, and the topic that stands in the way, with why it does. */
export type Blocked = { readonly goal: TopicId; readonly topic: TopicId } & Obstacle;

/**
 * Why a topic is out of reach: it does not exist, is retired, is to be avoided, asks for one of no
 * topics, or waits for itself along a circle of topics, each of which needs the next.
 */
export type Obstacle =
  | { readonly kind: "missing" | "retired" | "avoided" | "empty" }
  | { readonly kind: "circle"; readonly circle: readonly TopicId[] };

/**
 * What to learn for the goals, given what is known: the cheapest well-founded set found.
 * `lowerBound` is never above the cost of the best possible plan; `optimal` says that this is it.
 */
export interface Plan {
  /** The goals that the plan serves. */
  readonly goals: readonly TopicId[];
  /** The goals that were asked for and are out of reach. */
  readonly blocked: readonly Blocked[];
  /** In the order of the curriculum. */
  readonly topics: ReadonlySet<TopicId>;
  /** The middle of every planned topic's hours, summed; a topic without hours counts as one. */
  readonly hours: number;
  /** How many of the topics state no hours. */
  readonly withoutHours: number;
  /** What the plan has as few of as possible, how many that is, and how many it is at least. */
  readonly fewest: Fewest;
  readonly cost: number;
  readonly lowerBound: number;
  readonly optimal: boolean;
}

/** A topic that a step builds on, and what for. */
export interface Reason {
  readonly topic: TopicId;
  readonly why: string | undefined;
}

/** One step of an ordered plan, with everything that explains it. */
export interface Step {
  readonly topic: TopicId;
  /** The goals that need this step, at any remove. */
  readonly for: readonly TopicId[];
  /** Its direct prerequisites within the plan or already known. */
  readonly needs: readonly Reason[];
  /** Its soft prerequisites within the plan or already known. */
  readonly eased: readonly Reason[];
  /** The planned topics that it is a direct prerequisite of. */
  readonly opens: readonly TopicId[];
}

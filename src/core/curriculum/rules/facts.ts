import type { AreaId, GoalId, ItemId, TopicId } from "../../model/ids.ts";
import type { Reason } from "../../suggesting/reason.ts";

/** What each rule tells of one finding, as data, by the code of the rule: its English sentences are beside it. */
export interface Facts {
  readonly cycle: {
    /** Each needs the next, the last one the first. */
    readonly path: readonly TopicId[];
    /** What can best be taken out; nothing where a topic needs itself, or there are very many links. */
    readonly weakest: (Link & { readonly reasons: readonly Reason[] }) | undefined;
  };
  readonly "never-met":
    | { readonly cause: "circle"; readonly waiting: IdList }
    | { readonly cause: "no-alternative"; readonly topic: TopicId }
    | {
        readonly cause: "retired";
        readonly topic: TopicId;
        readonly retired: IdList;
        /** Whether one of them would have been enough. */
        readonly isChoice: boolean;
      }
    | { readonly cause: "retired-goal"; readonly goal: GoalId; readonly topic: TopicId };
  readonly "duplicate-title": {
    readonly topic: TopicId;
    readonly title: string;
    readonly earlier: TopicId;
    readonly earlierTitle: string;
  };
  readonly "repeated-prerequisite": Link;
  readonly "self-named": OfTopic;
  readonly "missing-why": Link;
  readonly "missing-hours": OfTopic;
  readonly "implausible-hours": OfTopic & { readonly doubt: HoursDoubt };
  readonly "incomplete-topic": OfTopic & {
    readonly missing: readonly ("summary" | "checks" | "resources")[];
  };
  readonly "uncovered-item": { readonly item: ItemId; readonly title: string };
  readonly "no-item": OfTopic;
  readonly "bridge-with-items": OfTopic;
  readonly "empty-area": { readonly area: AreaId };
  readonly "long-chain": {
    readonly length: number;
    /** So many topics are fine. */
    readonly most: number;
    readonly last: TopicId;
    /** Backwards, from the last on. */
    readonly chain: IdList;
  };
  readonly "missing-brief": OfTopic;
  /** Through which other prerequisite it is needed already; nothing for each of some alternatives. */
  readonly "redundant-prerequisite": Link & { readonly through: TopicId | undefined };
  /** The title of a document that has the topic first. */
  readonly "order-contradiction": Link & { readonly document: string };
  readonly "unneeded-topic": OfTopic;
}

/** The stable name of a rule. */
export type RuleCode = keyof Facts;

interface OfTopic {
  readonly topic: TopicId;
}

/** What a topic names among its prerequisites. */
interface Link extends OfTopic {
  readonly prerequisite: TopicId;
}

/** The first of some ids, and how many more there are. */
export interface IdList {
  readonly ids: readonly string[];
  readonly more: number;
}

/** Why nobody believes some hours: too many, too few, or `high` more than so many `times` `low`. */
export type HoursDoubt =
  | { readonly kind: "many" | "few"; readonly hours: number; readonly limit: number }
  | { readonly kind: "wide"; readonly low: number; readonly high: number; readonly times: number };

/** What is wrong and what to do about it, in a sentence or two each. What stands in files is between backticks. */
export interface Sentences {
  readonly message: string;
  readonly mend: string;
}

/** How another language than English tells what each rule finds. */
export type FindingWords = { readonly [Code in RuleCode]: (facts: Facts[Code]) => Sentences };

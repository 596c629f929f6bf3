import type { AreaId, DocumentId, GoalId, ItemId, StageId, TopicId } from "./ids.ts";
import type { AllRequirement } from "./requirement.ts";

declare const validated: unique symbol;

/** A learning document that topics come from. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly kind: string;
  readonly url?: string;
  /** The outline, a forest of items in document order. */
  readonly items: readonly DocumentItem[];
}

export interface DocumentItem {
  readonly id: ItemId;
  readonly title: string;
  readonly items: readonly DocumentItem[];
}

export interface Stage {
  readonly id: StageId;
  readonly title: string;
}

export interface Area {
  readonly id: AreaId;
  readonly title: string;
  readonly stage: StageId;
}

export interface Goal {
  readonly id: GoalId;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly TopicId[];
}

export const topicKinds = ["concept", "skill", "tool", "project", "practice"] as const;
export type TopicKind = (typeof topicKinds)[number];

export const resourceKinds = ["read", "watch", "practise", "reference"] as const;
export type ResourceKind = (typeof resourceKinds)[number];

/** Hours of study and practice, low and high. */
export type Hours = readonly [low: number, high: number];

/** A soft prerequisite. */
export interface Help {
  readonly topic: TopicId;
  readonly why?: string;
}

/** A question for the learner's own judgement, with the answer to judge by. */
export interface Check {
  readonly ask: string;
  readonly answer?: string;
}

/** What a project asks for. */
export interface Brief {
  /** What the finished project does. */
  readonly does: string;
  /** What it must show that its maker has learnt. */
  readonly shows: string;
  /** The first step that runs. */
  readonly milestone: string;
  /** How its maker can tell that it is done. */
  readonly done: string;
}

export interface Resource {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
}

/** One thing to learn. */
export interface Topic {
  readonly id: TopicId;
  readonly title: string;
  readonly kind: TopicKind;
  readonly area: AreaId;
  readonly summary: string;
  readonly brief?: Brief;
  readonly hours?: Hours;
  readonly requires: AllRequirement;
  readonly helps: readonly Help[];
  readonly items: readonly ItemId[];
  readonly checks: readonly Check[];
  readonly resources: readonly Resource[];
  readonly aliases: readonly string[];
  /** Ids this topic had before; learners' records under them stay valid. */
  readonly was: readonly TopicId[];
  /** Can no longer be learnt: may be known, is never planned. */
  readonly retired: boolean;
  /** The reason a topic stands in the map although no document names it. */
  readonly bridgeReason?: string;
}

/**
 * A validated curriculum: every id that is mentioned exists and is unique. Only `validate` makes
 * one. It may still break rules of good taste (cycles, missing reasons), which `prereq check` lists.
 */
export interface Curriculum {
  readonly [validated]: true;
  readonly id: string;
  readonly title: string;
  /** The language its texts are in, as a tag of BCP 47, where it says so. */
  readonly language: string | undefined;
  readonly summary: string;
  readonly documents: readonly SourceDocument[];
  readonly stages: readonly Stage[];
  readonly areas: readonly Area[];
  readonly goals: readonly Goal[];
  /** Area by area in the order of `areas`, within an area as written. */
  readonly topics: readonly Topic[];
}

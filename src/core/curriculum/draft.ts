import type { InferOutput } from "valibot";
import type { Problem } from "./problem.ts";
import type { area, goal, jsonDocument, OutlineItemShape, stage } from "./shape/files.ts";
import type { TopicShape } from "./shape/topic.ts";
import type { Locate } from "./source.ts";

/** A value of the right shape, and where it and its parts stand. */
export interface Placed<Value> {
  readonly value: Value;
  readonly locate: Locate;
}

/**
 * The elements of a list. Those with mistakes are left out, but their ids are kept, so that a
 * mention of one is not called unknown on top.
 */
export interface Gathered<Value> {
  readonly sound: readonly Placed<Value>[];
  readonly broken: ReadonlySet<string>;
  /** Something was left out whose id is not known. */
  readonly nameless: boolean;
}

export type DocumentShape = InferOutput<typeof jsonDocument>;

/** A document with its outline, whether that stood in the same file or in one of its own. */
export interface DocumentDraft extends Omit<DocumentShape, "items"> {
  readonly items: Gathered<OutlineItemShape>;
}

/**
 * What the files say: every part has the right shape, and whether the parts fit each other is not
 * known yet.
 */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly language: string | undefined;
  readonly summary: string;
  readonly locate: Locate;
  readonly documents: Gathered<DocumentDraft>;
  readonly stages: Gathered<InferOutput<typeof stage>>;
  readonly areas: Gathered<InferOutput<typeof area>>;
  readonly goals: Gathered<InferOutput<typeof goal>>;
  readonly topics: Gathered<TopicShape>;
  /** True when nothing had to be left out and no file had a mistake. */
  readonly complete: boolean;
}

/** What reading gives: a draft of all that could be read, and every mistake met on the way. */
export interface Reading {
  /** `undefined` when there is no curriculum at all. */
  readonly draft: Draft | undefined;
  readonly problems: readonly Problem[];
}

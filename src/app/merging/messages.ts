import type { Problem } from "../../core/curriculum/problem.ts";
import type { DecisionOn, PairOf } from "../../core/merging/settle.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { ComparedTopic, Comparison } from "../../explorer/merging/comparison.ts";
import type { Choice } from "../opening/messages.ts";

/** A document that was chosen to be merged. */
export interface ChosenDocument {
  /** Tells it from others, however these come and go: their files may all be called alike. */
  readonly key: string;
  readonly choice: Choice;
  /** A title in place of its own; empty where that stays. */
  readonly title: string;
}

/** The key of the curriculum that is open. */
export const ownKey = "open";

type Decisions = readonly DecisionOn<string>[];

/** What the page asks of the worker that merges, and what each is answered. All but the first is about what was compared last. */
export interface MergingJobs {
  compare: {
    readonly asked: {
      /** The curriculum that is open, where it takes part. */
      readonly own: Curriculum | undefined;
      readonly documents: readonly ChosenDocument[];
      readonly decisions: Decisions;
    };
    readonly answer: Compared;
  };
  join: {
    readonly asked: { readonly decisions: Decisions; readonly title: string };
    readonly answer: Joined;
  };
  readDecisions: {
    readonly asked: { readonly file: File };
    readonly answer: DecisionsRead;
  };
  writeDecisions: {
    readonly asked: { readonly decisions: Decisions; readonly open: readonly Named[] };
    /** The text of the file. */
    readonly answer: string;
  };
}

export type MergingJob = keyof MergingJobs;

type Named = Pick<PairOf<string>, "one" | "other">;

export type Compared =
  | { readonly comparison: Comparison }
  /** One of the documents, by its key, cannot be read. */
  | { readonly refused: string; readonly problems: readonly Problem[] }
  /** There are so many topics, too many to be laid out. */
  | { readonly tooMany: number };

/** Several curricula as one. */
export interface Joined {
  /** As the text of a `prereq/1` file, and the id by which that is called. */
  readonly text: string;
  readonly id: string;
  readonly problems: readonly Problem[];
  /** How many of its topics several of them have. */
  readonly shared: number;
}

/** What a file of decisions says. Entries with mistakes are told and left out. */
export interface DecisionsRead {
  readonly decisions: Decisions;
  /** Every topic that they name. */
  readonly topics: readonly ComparedTopic[];
  readonly problems: readonly Problem[];
}

/** How far the comparing has come. */
export type ComparingStep =
  | { readonly doing: "reading"; readonly name: string }
  | { readonly doing: "comparing"; readonly done: number; readonly of: number };

/** What the worker says of a job: how far it is, and in the end what came of it. */
export type MergingNews<Job extends MergingJob> =
  | { readonly step: ComparingStep }
  | { readonly answer: MergingJobs[Job]["answer"] }
  | { readonly failed: string };

/** A job as the worker gets it. */
export type MergingTask<Job extends MergingJob = MergingJob> = {
  [Each in Job]: { readonly job: Each; readonly asked: MergingJobs[Each]["asked"] };
}[Job];

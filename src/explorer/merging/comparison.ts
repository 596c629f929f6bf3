import type { Problem } from "../../core/curriculum/problem.ts";
import type { PairOf } from "../../core/merging/settle.ts";

/** A topic of one of several documents, as it is shown to somebody who decides whether it is another one. */
export interface ComparedTopic {
  /** Tells it from the topics of all documents. */
  readonly handle: string;
  readonly title: string;
  /** The position of what it was read from among the sources. */
  readonly source: number;
  readonly area: string;
  /** Where documents speak of it, for people. */
  readonly passages: readonly string[];
}

/** Something that is merged, as it was read. */
export interface ComparedSource {
  readonly title: string;
  readonly topics: number;
  /** What it was taken for, for people, in English; undefined for our own format. */
  readonly format: string | undefined;
}

/** What was found in several documents before anybody has decided. */
export interface Comparison {
  readonly sources: readonly ComparedSource[];
  /** What reading them had to mend, guess or leave out. */
  readonly problems: readonly Problem[];
  /** Every topic that a pair or an earlier decision names. */
  readonly topics: readonly ComparedTopic[];
  /** Handles of topics that may be one, likeliest first. */
  readonly pairs: readonly PairOf<string>[];
}

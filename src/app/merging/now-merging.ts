import { createStore } from "zustand/vanilla";
import type { Problem } from "../../core/curriculum/problem.ts";
import type { DecisionOn } from "../../core/merging/settle.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Review } from "../../explorer/merging/review.ts";
import type { ChosenDocument, ComparingStep } from "./messages.ts";

/** How far somebody is who merges documents. */
export type Stage =
  | { readonly at: "gathering" }
  | { readonly at: "comparing"; readonly step: ComparingStep | undefined }
  | { readonly at: "reviewing"; readonly review: Review }
  /** The merged curriculum is being made; afterwards it is opened. */
  | { readonly at: "joining"; readonly review: Review };

/** What is being merged. It stays when the dialog is closed, until something else is begun. */
export interface NowMerging {
  /** The curriculum that was open when this began, if any. */
  readonly own: Curriculum | undefined;
  readonly isOwnIn: boolean;
  readonly documents: readonly ChosenDocument[];
  readonly stage: Stage;
  /** What was decided in an earlier comparison, for the next one. */
  readonly decisions: readonly DecisionOn<string>[];
  /** Why it did not go on, in a sentence. */
  readonly trouble: string | undefined;
  /** What is wrong with something that was chosen, or with a file of decisions. */
  readonly problems: readonly Problem[];
}

export const noTrouble: Pick<NowMerging, "trouble" | "problems"> = {
  trouble: undefined,
  problems: [],
};

export const nothingMerged: NowMerging = {
  own: undefined,
  isOwnIn: false,
  documents: [],
  stage: { at: "gathering" },
  decisions: [],
  ...noTrouble,
};

export const nowMerging = createStore<NowMerging>(() => nothingMerged);

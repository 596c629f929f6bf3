import type { Curriculum } from "../../core/model/curriculum.ts";
import { suggestedWhy } from "../../core/suggesting/accepted.ts";
import type { Reason } from "../../core/suggesting/reason.ts";
import { suggestions } from "../../core/suggesting/suggest.ts";

/** A prerequisite that may be missing, as the page needs it. */
export interface FoundSuggestion {
  readonly topic: string;
  readonly prerequisite: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly why: string;
}

export interface SuggestionTask {
  readonly curriculum: Curriculum;
  readonly least: number;
}

self.onmessage = ({ data: { curriculum, least } }: MessageEvent<SuggestionTask>) => {
  const found = suggestions(curriculum, { least }).map(
    (one): FoundSuggestion => ({
      topic: one.topic.id,
      prerequisite: one.prerequisite.id,
      score: one.score,
      reasons: one.reasons,
      why: suggestedWhy(one),
    }),
  );
  postMessage(found);
};

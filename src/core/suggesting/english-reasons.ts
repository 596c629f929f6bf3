import { type Reason, type ReasonWords, worded } from "./reason.ts";

/** Each is half a sentence that follows “since”. */
export const englishReasons: ReasonWords = {
  under: ({ document, prerequisite }) => `“${document}” has it under “${prerequisite}”`,
  follows: ({ document, prerequisite, lines }) =>
    `“${document}” has “${prerequisite}” ${lines === 1 ? "right" : `${lines} lines`} before it`,
  precedes: ({ document, prerequisite }) => `“${document}” has it before “${prerequisite}”`,
  titleHolds: ({ prerequisite }) => `its title holds “${prerequisite}”`,
  titlesShare: ({ words }) => `both titles have “${words.join(" ")}”`,
  summaryNames: ({ prerequisite }) => `its summary speaks of “${prerequisite}”`,
  summaryNamesAlias: ({ prerequisite, alias }) =>
    `its summary speaks of “${alias}”, another name of “${prerequisite}”`,
  partAfter: ({ prerequisite }) => `it is the part after “${prerequisite}”`,
  withoutWhy: () => "it has no `why`",
  nothingSpeaksFor: () => "neither titles nor documents speak for it",
  lessSpeaksFor: () => "less speaks for it than for the other links",
};

/** A reason as the command line and files tell it. */
export const inEnglish = (reason: Reason): string => worded(englishReasons, reason);

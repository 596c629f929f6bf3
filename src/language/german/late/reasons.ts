import type { ReasonWords } from "../../../core/suggesting/reason.ts";

/** Each is a clause that follows „denn“. */
export const reasons: ReasonWords = {
  under: ({ document, prerequisite }) => `„${document}“ hat es unter „${prerequisite}“`,
  follows: ({ document, prerequisite, lines }) =>
    `„${document}“ hat „${prerequisite}“ ${lines === 1 ? "direkt" : `${lines} Zeilen`} davor`,
  precedes: ({ document, prerequisite }) => `„${document}“ hat es vor „${prerequisite}“`,
  titleHolds: ({ prerequisite }) => `im Titel steht „${prerequisite}“`,
  titlesShare: ({ words }) => `beide Titel haben „${words.join(" ")}“`,
  summaryNames: ({ prerequisite }) => `die Beschreibung spricht von „${prerequisite}“`,
  summaryNamesAlias: ({ prerequisite, alias }) =>
    `die Beschreibung spricht von „${alias}“, einem anderen Namen von „${prerequisite}“`,
  partAfter: ({ prerequisite }) => `es ist der Teil nach „${prerequisite}“`,
  withoutWhy: () => "ein `why` fehlt",
  nothingSpeaksFor: () => "weder Titel noch Dokumente sprechen dafür",
  lessSpeaksFor: () => "dafür spricht weniger als für die anderen Glieder",
};

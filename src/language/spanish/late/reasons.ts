import type { ReasonWords } from "../../../core/suggesting/reason.ts";

/** Each is a clause that follows «porque». */
export const reasons: ReasonWords = {
  under: ({ document, prerequisite }) => `«${document}» lo tiene bajo «${prerequisite}»`,
  follows: ({ document, prerequisite, lines }) =>
    `«${document}» tiene «${prerequisite}» ${lines === 1 ? "justo" : `${lines} líneas`} antes`,
  precedes: ({ document, prerequisite }) => `«${document}» lo tiene antes de «${prerequisite}»`,
  titleHolds: ({ prerequisite }) => `su título contiene «${prerequisite}»`,
  titlesShare: ({ words }) => `ambos títulos tienen «${words.join(" ")}»`,
  summaryNames: ({ prerequisite }) => `su resumen habla de «${prerequisite}»`,
  summaryNamesAlias: ({ prerequisite, alias }) =>
    `su resumen habla de «${alias}», otro nombre de «${prerequisite}»`,
  partAfter: ({ prerequisite }) => `es la parte que sigue a «${prerequisite}»`,
  withoutWhy: () => "no tiene `why`",
  nothingSpeaksFor: () => "ni los títulos ni los documentos hablan a su favor",
  lessSpeaksFor: () => "tiene menos a su favor que los otros eslabones",
};

import { englishReasons } from "../../core/suggesting/english-reasons.ts";
import type { ReasonWords } from "../../core/suggesting/reason.ts";
import { reasons as german } from "../german/late/reasons.ts";
import type { LanguageCode } from "../languages.ts";
import { reasons as spanish } from "../spanish/late/reasons.ts";

/** What speaks for a suggested prerequisite, in every language; English is what the command line says. */
export const reasonWords = {
  en: englishReasons,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, ReasonWords>;

import type { FindingWords } from "../../core/curriculum/rules/facts.ts";
import { findings as german } from "../german/late/findings.ts";
import type { LanguageCode } from "../languages.ts";
import { findings as spanish } from "../spanish/late/findings.ts";

/** How each language tells what the rules find. In English they do so themselves. */
export const findingWords = {
  en: undefined,
  de: german,
  es: spanish,
} as const satisfies { readonly en: undefined } & Readonly<
  Record<Exclude<LanguageCode, "en">, FindingWords>
>;

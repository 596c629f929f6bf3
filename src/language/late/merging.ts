import { merging as english } from "../english/late/merging.ts";
import { merging as german } from "../german/late/merging.ts";
import type { LanguageCode } from "../languages.ts";
import { merging as spanish } from "../spanish/late/merging.ts";

/** What is said while documents are merged, fetched with it, in every language. */
export const mergingWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

import { importing as english } from "../english/late/importing.ts";
import { importing as german } from "../german/late/importing.ts";
import type { LanguageCode } from "../languages.ts";
import { importing as spanish } from "../spanish/late/importing.ts";

/** What is told of an opened foreign file, fetched with it, in every language. */
export const importingWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

import { check as english } from "../english/late/check.ts";
import { check as german } from "../german/late/check.ts";
import type { LanguageCode } from "../languages.ts";
import { check as spanish } from "../spanish/late/check.ts";

/** What the dialog for checking says, fetched with it, in every language. */
export const checkWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

import { authoring as english } from "../english/late/authoring.ts";
import { authoring as german } from "../german/late/authoring.ts";
import type { LanguageCode } from "../languages.ts";
import { authoring as spanish } from "../spanish/late/authoring.ts";

/** What the page says to somebody who edits, fetched when they begin, in every language. */
export const authoringWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

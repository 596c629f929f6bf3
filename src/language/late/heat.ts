import { heat as english } from "../english/late/heat.ts";
import { heat as german } from "../german/late/heat.ts";
import type { LanguageCode } from "../languages.ts";
import { heat as spanish } from "../spanish/late/heat.ts";

/** What is said of shades on the map, fetched with them, in every language. */
export const heatWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

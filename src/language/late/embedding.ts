import { embedding as english } from "../english/late/embedding.ts";
import { embedding as german } from "../german/late/embedding.ts";
import type { LanguageCode } from "../languages.ts";
import { embedding as spanish } from "../spanish/late/embedding.ts";

/** What the dialog for embedding says, fetched with it, in every language. */
export const embeddingWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

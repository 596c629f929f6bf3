import { commands as english } from "../english/late/commands.ts";
import { commands as german } from "../german/late/commands.ts";
import type { LanguageCode } from "../languages.ts";
import { commands as spanish } from "../spanish/late/commands.ts";

/** What can be done from anywhere, fetched when it is looked for, in every language. */
export const commandWords = {
  en: english,
  de: german,
  es: spanish,
} as const satisfies Record<LanguageCode, typeof english>;

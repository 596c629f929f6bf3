import { english, type Words } from "./english.ts";

interface Language {
  /** What it is called by those who speak it. */
  readonly name: string;
  /** Its words, fetched when they are first wanted. */
  readonly load: () => Promise<Words>;
}

/**
 * Every language that is offered. A new one is a file like `english.ts` and a line here; German and
 * Spanish come when no part of the page speaks English by itself any more.
 */
export const languages = {
  en: { name: "English", load: async () => english },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(languages, code);

/** The first of the wished languages (BCP 47 tags, best first) that there is; English without one. */
export function languageFor(wished: readonly string[]): LanguageCode {
  const codes = wished.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find(isLanguage) ?? "en";
}

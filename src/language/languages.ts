import { english, type Words } from "./english.ts";

interface Language {
  /** What it is called by those who speak it. */
  readonly name: string;
  /** Its words, fetched when they are first wanted. */
  readonly load: () => Promise<Words>;
}

/**
 * Every language that is offered. A new one is a folder like `english`, a file that puts it
 * together, and a line here.
 */
export const languages = {
  en: { name: "English", load: async () => english },
  de: { name: "Deutsch", load: async () => (await import("./german.ts")).german },
  es: { name: "Español", load: async () => (await import("./spanish.ts")).spanish },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

/** Their codes, in the order in which they are offered. */
export const languageCodes = ["en", "de", "es"] as const satisfies readonly LanguageCode[];

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(languages, code);

/** The first of the wished languages (BCP 47 tags, best first) that there is; English without one. */
export function languageFor(wished: readonly string[]): LanguageCode {
  const codes = wished.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find(isLanguage) ?? "en";
}

import { english, type Words } from "./english.ts";

interface Language {
  /** What it is called by those who speak it. */
  readonly name: string;
  /** Its words, fetched when they are first wanted. */
  readonly load: () => Promise<Words>;
}

/** Every language of the interface. A new one is a file like `english.ts` and a line here. */
export const languages = {
  en: { name: "English", load: async () => english },
  de: { name: "Deutsch", load: async () => (await import("./german.ts")).german },
  es: { name: "Español", load: async () => (await import("./spanish.ts")).spanish },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(languages, code);

/** The first of the wished languages (BCP 47 tags, best first) that there is; English without one. */
export function languageFor(wished: readonly string[]): LanguageCode {
  const codes = wished.map((tag) => tag.toLowerCase().split("-")[0] ?? "");
  return codes.find(isLanguage) ?? "en";
}

import type { Explorer } from "../../explorer/explorer.ts";
import { english, type Words } from "../../language/english.ts";
import { isLanguage, type LanguageCode, languageFor, languages } from "../../language/languages.ts";

/** The words of the language that was chosen, else of one that the browser asks for. */
export async function wordsFor(chosen: string | undefined): Promise<Words> {
  const code = languageFor(chosen ? [chosen] : navigator.languages);
  // A page in English is better than none.
  return languages[code].load().catch(() => english);
}

/** Lets the page speak another language; it goes on in its own when that cannot be fetched. */
export async function speak({ actions, getState }: Explorer, code: LanguageCode): Promise<void> {
  try {
    actions.speak(await languages[code].load());
  } catch {
    actions.announce(getState().words.shell.languageNotFetched);
  }
}

/** The language that an explorer speaks. */
export const spoken = (words: Words): LanguageCode => (isLanguage(words.code) ? words.code : "en");

/** Tells the browser, and with it screen readers, which language the page is in. */
export function followLanguage(explorer: Explorer): void {
  const apply = ({ code }: Words) => {
    document.documentElement.lang = code;
  };
  apply(explorer.getState().words);
  explorer.subscribe((state, before) => {
    if (state.words !== before.words) apply(state.words);
  });
}

import type { AuthoringWords } from "../../language/english/late/authoring.ts";
import { isLanguage } from "../../language/languages.ts";
import { authoringWords } from "../../language/late/authoring.ts";
import { useWords } from "../explorer-context.tsx";

/** What is said to an author, in a language of the interface. */
export function authoringWordsIn(code: string): AuthoringWords {
  return authoringWords[isLanguage(code) ? code : "en"];
}

/** The same in the language of the reader. */
export function useAuthoringWords(): AuthoringWords {
  return authoringWordsIn(useWords().code);
}

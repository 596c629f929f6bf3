import type { AuthoringWords } from "../../language/english/late/authoring.ts";
import { authoringWords } from "../../language/late/authoring.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";

/** What is said to an author, in the language of the reader. */
export function useAuthoringWords(): AuthoringWords {
  return authoringWords[spoken(useWords())];
}

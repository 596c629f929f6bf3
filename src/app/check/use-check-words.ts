import type { CheckWords } from "../../language/english/late/check.ts";
import { checkWords } from "../../language/late/check.ts";
import { useWords } from "../explorer-context.tsx";
import { spoken } from "../language/language.ts";

/** What this dialog says, in the language of the reader. */
export function useCheckWords(): CheckWords {
  return checkWords[spoken(useWords())];
}

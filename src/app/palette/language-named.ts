import { isLanguage, type LanguageCode } from "../../language/languages.ts";
import type { CommandName } from "./commands.ts";

/** The language that a command chooses, if it chooses one. */
export function languageNamed(name: CommandName): LanguageCode | undefined {
  const code = name.replace(/^language-/, "");
  return isLanguage(code) ? code : undefined;
}

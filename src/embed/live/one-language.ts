import { english } from "../../language/english.ts";

/* Stands for `language/languages.ts` in a one-file build, where English, too, stands for its language. */

export const languages = { en: { name: "", load: async () => english } };
export const languageFor = (): "en" => "en";
export const isLanguage = (code: string): code is "en" => code === "en";

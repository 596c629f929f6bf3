import type { IdList } from "../../core/curriculum/rules/facts.ts";
import type { Locale } from "../locale.ts";

/** What stands in files, marked so that it is set as code. */
export const code = (text: string): string => `\`${text}\``;

/** Ids for a sentence, and how many more there are as the language says it. */
export function listed(
  { ids, more }: IdList,
  { list }: Pick<Locale, "list">,
  moreOf: (count: number) => string,
): string {
  return list([...ids.map(code), ...(more > 0 ? [moreOf(more)] : [])]);
}

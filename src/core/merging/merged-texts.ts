import { limits } from "../curriculum/limits.ts";

/** A text made of several, and sentences on what had no room in it. */
export interface TextsTogether {
  readonly text: string | undefined;
  readonly losses: readonly string[];
}

/** Different summaries of one thing, a paragraph each, as far as a summary may be long. */
export function summariesTogether(texts: readonly string[]): TextsTogether {
  const losses: string[] = [];
  let together = "";
  for (const text of new Set(texts.filter((one) => one !== ""))) {
    const longer = together === "" ? text : `${together}\n\n${text}`;
    if (longer.length <= limits.textLength) together = longer;
    else losses.push(`There was no room for: ${text.slice(0, 60)}…`);
  }
  return { text: together || undefined, losses };
}

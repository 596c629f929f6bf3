import { limits } from "../../core/curriculum/limits.ts";

/** What makes a line stand in a quotation or a list. */
const mark = "[ \\t]*(?:>|[-*+] )";
const tooDeep = new RegExp(`^((?:${mark}){${limits.depth}})(?:${mark})+`, "gm");

/** A text without the quotations and lists that one line opens beyond the limit, which readers nest by recursion. */
export function shallowMarkdown(text: string): string {
  return text.replace(tooDeep, "$1");
}

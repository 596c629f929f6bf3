import { limits } from "../../core/curriculum/limits.ts";

/** What makes a line stand in a quotation or a list. */
const mark = "[ \\t]*(?:>|[-*+] )";
const tooDeep = new RegExp(`^((?:${mark}){${limits.depth}})(?:${mark})+`, "gm");

/** Where a new block may begin: after an empty line, or with a sign of a heading, a list or a quotation. */
const blockStart = /(?:^|\n)(?=[ \t]*(?:\n|#|>|[-*+] |\d{1,9}[.)] ))/;
/** Signs that readers try to pair, each with all others of its block. */
const paired = /[*_~[\]`<]/g;
const mostPaired = 200;

/**
 * A text that takes no more time to read than its length allows: without the quotations and lists
 * that one line opens beyond the limit, which readers nest by recursion, and with the signs of a block
 * that has far too many of them meaning only themselves.
 */
export function shallowMarkdown(text: string): string {
  return text
    .replace(tooDeep, "$1")
    .split(blockStart)
    .map((block) => (signsIn(block) > mostPaired ? block.replace(paired, "\\$&") : block))
    .join("\n");
}

function signsIn(block: string): number {
  return block.match(paired)?.length ?? 0;
}

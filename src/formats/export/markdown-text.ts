import { printable } from "./printable.ts";

/**
 * A text that means only itself in Markdown, in one line. What stands between two single backticks
 * stays code, as the texts of curricula have it.
 */
export function markdownText(text: string): string {
  // With one group in the pattern, every second part is what the group caught.
  const parts = printable(text)
    .replace(/\s+/g, " ")
    .trim()
    .split(/(?<!`)`([^`]+)`(?!`)/);
  // At its beginning, some signs would make a list of it, or a heading of the line before it.
  return parts
    .map((part, index) => (index % 2 === 1 ? `\`${part}\`` : escaped(part)))
    .join("")
    .replace(/^(?=[-+=])|(?<=^\d+)(?=[.)](\s|$))/, "\\");
}

/** A link to a web address. */
export function markdownLink(title: string, url: string): string {
  const address = url.replaceAll("(", "%28").replaceAll(")", "%29");
  return `[${markdownText(title)}](${address})`;
}

/** An underscore inside a word means nothing and stays as it is; doubled signs mean something to Obsidian. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<>#~$|]|&(?=[#\w])|%(?=%)|(?<=%)%|=(?==)|(?<==)=/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

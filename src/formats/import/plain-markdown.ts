import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { shallowMarkdown } from "./shallow-markdown.ts";

/** Signs and beginnings of lines that could mean anything in Markdown. Most short texts have none. */
const marks = /[\\`*_{}[\]<>#+|!&~\n\t=-]|^ {4}|^\s*\d+[.)]|https?:|www\.|@/;

/** The blocks of a Markdown text as a curriculum has them: without marks, but for code. */
export function plainBlocks(markdown: string): string[] {
  if (!marks.test(markdown)) return [markdown.trim()].filter((text) => text !== "");
  const blocks = fromMarkdown(shallowMarkdown(markdown)).children.map((block) =>
    block.type === "code"
      ? ["```".concat(block.lang ?? ""), block.value, "```"].join("\n")
      : plain(block),
  );
  return blocks.map((block) => block.trim()).filter((block) => block !== "");
}

function plain(node: Nodes): string {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (!("children" in node)) return textOf(node);
  const between = node.type === "list" ? "\n" : "";
  return node.children.map((child) => plain(child)).join(between);
}

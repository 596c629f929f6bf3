import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { stretchesOf } from "./markdown-stretches.ts";

/** Signs and beginnings of lines that could mean anything in Markdown. Most short texts have none. */
const marks = /[\\`*_{}[\]<>#+|!&~\n\t=-]|^ {4}|^\s*\d+[.)]|https?:|www\.|@/;

/** How much of a text has to be read as Markdown: all of it or, where nothing in it means anything, none. */
export const markedLength = (text: string): number => (marks.test(text) ? text.length : 0);

/** The blocks of a Markdown text as a curriculum has them: without marks, but for code. */
export function plainBlocks(markdown: string): string[] {
  if (!marks.test(markdown)) return [markdown.trim()].filter((text) => text !== "");
  const blocks = stretchesOf(markdown).flatMap((stretch) => stretch.blocks);
  const texts = blocks.map((block) =>
    block.type === "code"
      ? ["```".concat(block.lang ?? ""), block.value, "```"].join("\n")
      : plain(block),
  );
  return texts.map((block) => block.trim()).filter((block) => block !== "");
}

function plain(node: Nodes): string {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (!("children" in node)) return textOf(node);
  const between = node.type === "list" ? "\n" : "";
  return node.children.map((child) => plain(child)).join(between);
}

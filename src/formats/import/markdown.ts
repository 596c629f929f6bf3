import type { Heading, Link, List, ListItem, Nodes, Paragraph, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { limits } from "../../core/curriculum/limits.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import { remembered } from "../../core/model/remembered.ts";
import type { EarlyLimits } from "./early-limits.ts";
import { stretchesOf } from "./markdown-stretches.ts";

/** A line of an outline written in Markdown: a heading, or an item of a list. */
export interface OutlineLine {
  readonly title: string;
  /** The address that the line leads to, as written. */
  readonly link: string | undefined;
  /** A mark in code style before the title, by which the document itself calls the line. */
  readonly mark: string | undefined;
  /** What stands under the line in plain paragraphs. */
  readonly text: string;
  /** A heading's level from 1 to 6; 0 for an item of a list. */
  readonly heading: number;
  /** How deep the item stands in its list, from 0. */
  readonly depth: number;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** The headings, the items of lists and the links that stand by themselves, in the order of the text. */
export const linesOf = remembered(({ text }: SourceFile): readonly OutlineLine[] => {
  const lines: OutlineLine[] = [];
  for (const { blocks, before } of stretchesOf(text.replace(/^\uFEFF/, "")))
    for (const block of blocks) add(block, { lines, before });
  return lines;
});

/** How many lines of an outline there are at most, told from how lines begin. */
export const outlineLimits: EarlyLimits = {
  length: limits.markdownLength,
  topics: limits.markdownTopics,
  count: ({ text }) => ({
    topics: text.match(/^[ \t>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]/gm)?.length ?? 0,
    prerequisites: 0,
  }),
};

interface Outline {
  readonly lines: OutlineLine[];
  /** How many lines of the file stand before the stretch that is read. */
  readonly before: number;
}

function add(block: RootContent, outline: Outline): void {
  if (block.type === "heading") outline.lines.push(lineOf(block, block, block.depth, 0, outline));
  else if (block.type === "list") addItems(block, 0, outline);
  else if (block.type === "paragraph") addParagraph(block, outline);
}

/** A paragraph of nothing but links is a line for each; any other belongs to the line above. */
function addParagraph(block: Paragraph, outline: Outline): void {
  const { lines } = outline;
  const links = block.children.filter((part) => part.type === "link");
  const between = block.children.filter((part) => part.type !== "link");
  if (links.length > 0 && between.every((part) => textOf(part).trim() === "")) {
    for (const link of links) lines.push(lineOf(link, link, 0, 0, outline));
    return;
  }
  const above = lines.pop();
  if (!above) return;
  const text = [above.text, textOf(block)].filter(Boolean).join("\n\n");
  lines.push({ ...above, text });
}

/** Below this depth, items stand beside their parent: no outline of a document goes deeper. */
const deepest = 10;

function addItems(list: List, depth: number, outline: Outline): void {
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    if (first?.type === "paragraph") outline.lines.push(lineOf(item, first, 0, depth, outline));
    const below = first?.type === "paragraph" ? rest : item.children;
    for (const block of below) {
      if (block.type === "list") addItems(block, Math.min(depth + 1, deepest), outline);
      else if (block.type === "paragraph") addParagraph(block, outline);
    }
  }
}

function lineOf(
  block: Heading | ListItem | Link,
  words: Heading | Paragraph | Link,
  heading: number,
  depth: number,
  { before }: Outline,
): OutlineLine {
  const [first] = words.children;
  const mark = first?.type === "inlineCode" && words.children.length > 1 ? first.value : undefined;
  const isMark = mark !== undefined && /[\d/]/.test(mark) && /^\S+$/.test(mark);
  const said = isMark ? words.children.slice(1) : words.children;
  // What is set below a title by a break of the line is told of it, and no part of it.
  const end = said.findIndex(({ type }) => type === "break");
  const title = end < 0 ? said : said.slice(0, end);
  return {
    title: textIn(title),
    link: linkIn(words)?.url,
    mark: isMark ? mark : undefined,
    text: end < 0 ? "" : textIn(said.slice(end)),
    heading,
    depth,
    line: before + (block.position?.start.line ?? 1),
  };
}

function textIn(parts: readonly Nodes[]): string {
  const texts = parts.map((part) => (part.type === "break" ? "\n" : textOf(part)));
  return texts.join("").trim();
}

function linkIn(node: Nodes): Link | undefined {
  if (node.type === "link") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = linkIn(child);
    if (found) return found;
  }
  return undefined;
}

import type { RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { shallowMarkdown } from "./shallow-markdown.ts";

/** A part of a Markdown text that is read by itself. */
interface Stretch {
  readonly blocks: readonly RootContent[];
  /** How many lines of the text stand before it. */
  readonly before: number;
}

/** A stretch ends at the first chance after so many characters. */
const enough = 4_000;
/** A heading, or an item of a list that stands in no other. */
const beginning = /^(?:#{1,6}[ \t]|[-*+] |\d{1,9}[.)] )/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
/** A line that says where the links with a name lead. */
const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S.*$/gm;

/**
 * The blocks of a Markdown text in stretches that begin with a heading or an item of a list, so that a
 * long list may come as several. The reader takes a time that grows with the square of the length: a
 * minute for what takes a second in stretches.
 */
export function stretchesOf(markdown: string): Stretch[] {
  const text = shallowMarkdown(markdown);
  const parts = partsOf(text);
  const [only] = parts;
  if (only && parts.length === 1) return [{ blocks: fromMarkdown(text).children, before: 0 }];
  const definitions = [...text.matchAll(definition)].map(([line, name = ""]) => ({
    line,
    name: name.toLowerCase(),
  }));
  return parts.map(({ lines, before }) => {
    const part = lines.join("\n");
    const lower = part.toLowerCase();
    const named = definitions.filter(({ name }) => lower.includes(`[${name}]`));
    const { children } = fromMarkdown([part, "", ...named.map(({ line }) => line)].join("\n"));
    return { blocks: children, before };
  });
}

interface Part {
  readonly lines: string[];
  readonly before: number;
}

function partsOf(text: string): Part[] {
  let part: Part = { lines: [], before: 0 };
  const parts = [part];
  let length = 0;
  let open: string | undefined;
  let isComment = false;
  for (const [before, line] of text.split("\n").entries()) {
    const isFree = open === undefined && !isComment;
    if (length > enough && isFree && beginning.test(line)) {
      part = { lines: [], before };
      parts.push(part);
      length = 0;
    }
    part.lines.push(line);
    length += line.length + 1;
    const [, marks] = fence.exec(line) ?? [];
    if (marks && open === undefined) open = marks;
    else if (marks && open !== undefined && marks.startsWith(open)) open = undefined;
    if (open === undefined)
      isComment =
        line.lastIndexOf("<!--") > line.lastIndexOf("-->") || (isComment && !line.includes("-->"));
  }
  return parts;
}

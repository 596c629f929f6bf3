import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as plain } from "mdast-util-to-string";
import { describe, expect, test } from "vitest";
import { textBlocks } from "../../../src/core/model/text-blocks.ts";
import { printable } from "../../../src/formats/export/printable.ts";
import { exporters } from "../../../src/formats/export/table.ts";
import { curriculumSaying } from "../../support/hostile-curriculum.ts";
import { hostileTexts } from "../../support/hostile-texts.ts";

/** Texts that Markdown could take for something else, in lines and with signs that no line has. */
const inLines = [
  "- a list\n- of two",
  "1. one\n2. two",
  "+ a\n\n+ b",
  "===",
  "---\nevil: yes\n---",
  "# heading\r\n## another\r\n",
  "> quotation\n> > [!danger] callout",
  "a\n\n    code by its indent",
  "\u0000\u0001\u0007\u001b[31mred\u001b[0m\u007f\u0085\u009b31m",
  "tab\there\vand\fthere",
  "a\u2028b\u2029c",
  "two  \nspaces at the end  ",
  "a backslash at the end\\",
  "\\\n<b>bold</b>",
  "[a]: https://evil.example/\n\n[a]",
  "![[embed]] ![image](https://evil.example/x.png)",
  "%%hidden%% ==lit== $x$ ^block #tag",
  "``` ` `` ```",
  "``two`` and ```three``` ticks",
  "- [ ] task\n\n***\n\n___",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "&copy; &#42;&#x2a;",
  "\uD83D half \uDE00",
  "https://evil.example/ www.evil.example",
  "[^1]: note\n\n[^1]",
];
const texts = [...hostileTexts, ...inLines];
const titleOf = (text: string) => text.replace(/\p{Cc}/gu, " ");

function fileOf(format: string, text: string, path = ""): string {
  const made = exporters.get(format)?.write(curriculumSaying(text), "2027-03-01T18:30:00Z");
  if (typeof made === "string") return made;
  return made?.find((file) => file.path.startsWith(path))?.text ?? "";
}

/** A text as it is read: signs that cannot be written replaced, code without its ticks, no matter which space. */
const read = (text: string) =>
  printable(text)
    .replace(/(?<!`)`([^`]+)`(?!`)/g, "$1")
    .replace(/\s+/g, "");
/** A text of several paragraphs, and blocks of code, as it is read. */
const readLong = (text: string) =>
  textBlocks(text)
    .map((block) => read(block.kind === "code" ? block.code : block.text))
    .join("");

function kindsIn(node: Nodes): string[] {
  return [node.type, ...("children" in node ? node.children.flatMap(kindsIn) : [])];
}

const textOnly = ["root", "heading", "paragraph", "text", "inlineCode", "strong", "break", "code"];
const ofKind = (kind: string, tree: Nodes): Nodes[] =>
  "children" in tree
    ? tree.children.flatMap((child) => [
        ...(child.type === kind ? [child] : []),
        ...ofKind(kind, child),
      ])
    : [];

describe.each(texts)("%j", (text) => {
  test("is nothing but text in the outline in Markdown", () => {
    const tree = fromMarkdown(fileOf("markdown", text));
    expect([...textOnly, "list", "listItem"]).toEqual(expect.arrayContaining(kindsIn(tree)));
    const headings = ofKind("heading", tree).map((heading) => read(plain(heading)));
    expect(headings).toEqual(Array(3).fill(read(titleOf(text))));
    const items = ofKind("listItem", tree).map((item) => read(plain(item)));
    expect(items).toHaveLength(4);
    expect(items[0]).toBe(read(titleOf(text)) + readLong(text));
  });

  test("is nothing but text on the canvas", () => {
    const { nodes, edges } = JSON.parse(fileOf("canvas", text));
    const ids = [...nodes, ...edges].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cards = nodes.filter(({ type }: { type: string }) => type === "text");
    expect(cards).toHaveLength(4);
    for (const { text: card } of cards) {
      const tree = fromMarkdown(card);
      expect(textOnly).toEqual(expect.arrayContaining(kindsIn(tree)));
      expect(read(plain(tree))).toBe(read(titleOf(text)) + readLong(text));
    }
  });

  test("is nothing but text in a note of the vault", () => {
    const note = fileOf("obsidian", text, "Topics/");
    const tree = fromMarkdown(note.slice(note.indexOf("\n---\n") + 5));
    const known = [...textOnly, "list", "listItem", "link", "blockquote"];
    expect(known).toEqual(expect.arrayContaining(kindsIn(tree)));
    const links = ofKind("link", tree).map((link) => "url" in link && link.url);
    expect(links).toEqual(["https://example.org/a?b=%22&c='d'#e"]);
    expect(ofKind("heading", tree).map((heading) => plain(heading))).toEqual([
      "Do you know it?",
      "Learn it from",
      "In the documents",
    ]);
    const end = tree.children.findIndex(({ type }) => type === "heading");
    const summary = tree.children.slice(0, end).map((block) => read(plain(block)));
    expect(summary.join("")).toBe(readLong(text));
  });

  test("is kept as it is in a package of CASE", () => {
    const { CFDocument, CFItems, CFAssociations } = JSON.parse(fileOf("case", text));
    expect([CFDocument.title, CFDocument.description]).toEqual([titleOf(text), text]);
    const item = { fullStatement: titleOf(text), notes: text, conceptKeywords: [text] };
    expect(CFItems[1]).toMatchObject({ ...item, humanCodingScheme: "a", CFItemType: "concept" });
    const notes = CFAssociations.flatMap(({ notes: note }: { notes?: string }) => note ?? []);
    expect(notes).toContain(`required: ${text}`);
    expect(notes).toContain(`alternative 1.2: ${text}`);
  });
});

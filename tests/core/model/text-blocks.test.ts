import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textBlocks } from "../../../src/core/model/text-blocks.ts";

const paragraph = (text: string) => ({ kind: "paragraph", text });
const code = (text: string, ...words: string[]) => ({ kind: "code", code: text, words });

describe("the blocks of a text", () => {
  it("are one paragraph for a sentence, and none for nothing", () => {
    expect(textBlocks("Why does `a` move?")).toEqual([paragraph("Why does `a` move?")]);
    expect(textBlocks(" \n\n")).toEqual([]);
  });

  it("are paragraphs kept apart by blank lines, whose own lines belong together", () => {
    expect(textBlocks("One\nand on.\n \n\nTwo.\r\n\r\nThree.\n")).toEqual([
      paragraph("One\nand on."),
      paragraph("Two."),
      paragraph("Three."),
    ]);
  });

  it("are code between fences, with or without blank lines around and within", () => {
    expect(textBlocks("Say:\n```rust,compile_fail,E0382\nlet a;\n\n  a;\n```\nWhy?")).toEqual([
      paragraph("Say:"),
      code("let a;\n\n  a;", "rust", "compile_fail", "E0382"),
      paragraph("Why?"),
    ]);
    expect(textBlocks("```\n```\n\n``` sql \nselect\n```")).toEqual([
      code(""),
      code("select", "sql"),
    ]);
  });

  it("keep backticks that close no fence, and code that is never closed", () => {
    expect(textBlocks("````\n```\n````\n```x```")).toEqual([code("```"), paragraph("```x```")]);
    expect(textBlocks("```text\nto the end\n")).toEqual([code("to the end\n", "text")]);
  });

  it("take the indent of the fence off its code, and no more", () => {
    expect(textBlocks("  ```\n  a\n    b\n c\n  ```")).toEqual([code("a\n  b\nc")]);
  });

  it("are the blocks that a text was put together from", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n`]/.test(text));
    const said = line.map((text) => paragraph(`x ${text}`.trim()));
    const block = fc.oneof(
      said,
      fc.array(line).map((lines) => code(lines.join("\n"), "rust", "no_run")),
    );
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const written = blocks.map((one) =>
          "code" in one ? `\`\`\`rust, no_run\n${one.code}\n\`\`\`` : one.text,
        );
        expect(textBlocks(written.join("\n\n"))).toEqual(blocks);
      }),
    );
  });
});

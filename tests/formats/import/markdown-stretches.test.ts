import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf } from "../../../src/formats/import/markdown.ts";
import { stretchesOf } from "../../../src/formats/import/markdown-stretches.ts";

/** Long enough that some tens of them make several stretches. */
const filler = "lorem ipsum ".repeat(40);
const blocks = fc.array(
  fc.constantFrom(
    `- item ${filler}`,
    `- item\n  - below ${filler}`,
    `## Heading\n\nText. ${filler}`,
    `1. numbered [a link][home] ${filler}`,
    `\`\`\`\n- no item ${filler}\n\`\`\``,
    `<!--\n- no item ${filler}\n-->`,
  ),
  { minLength: 40, maxLength: 80 },
);
const ends = (text: string) => `${text}\n\n[home]: home.md\n`;

/** What an outline says, but for where: stretch by stretch, and in one go where the text is short. */
const said = (text: string) =>
  linesOf({ path: "x.md", text }).map(({ title, link, heading, depth }) => {
    return { title: title.replaceAll(filler.trim(), "").trim(), link, heading, depth };
  });

it("a long text says in stretches what it would say as a whole", () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const long = ends(some.join("\n\n"));
      expect(stretchesOf(long).length).toBeGreaterThan(1);
      expect(said(long)).toEqual(said(long.replaceAll(filler, "")));
    }),
    { numRuns: 30 },
  );
});

it("lines keep their numbers", () => {
  const text = Array.from({ length: 60 }, (_, index) => `- ${index} ${filler}`).join("\n");
  const lines = linesOf({ path: "x.md", text });
  expect(lines.map(({ line }) => line)).toEqual(
    Array.from({ length: 60 }, (_, index) => index + 1),
  );
});

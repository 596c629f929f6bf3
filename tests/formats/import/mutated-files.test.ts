import fc from "fast-check";
import { expect, it } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { exporters } from "../../../src/formats/export/table.ts";
import { isRefused } from "../../../src/formats/import/import-file.ts";
import { importFiles } from "../../../src/formats/import/import-files.ts";
import { importersOfSeveral } from "../../../src/formats/import/importers-of-several.ts";
import { readImported } from "../../../src/formats/import/read-imported.ts";
import { importers } from "../../../src/formats/import/table.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { foreignFiles } from "../../support/foreign-files.ts";
import { asItStands, opened } from "./imported.ts";

const small = curriculumOf("a 2-4h\nb @x\nc: a | b\nd: c ~ a");
const ours = ["csv", "graphml", "case", "canvas", "obsidian", "markdown"].map((format) => {
  const written = exporters.get(format)?.write(small, "2027-03-01T18:30:00Z") ?? "";
  return typeof written === "string" ? [{ path: `x.${format}`, text: written }] : written;
});
const seeds = [...ours, ...foreignFiles().map((file) => [file])];

const scrap = fc.oneof(
  fc.constantFrom(
    "__proto__",
    '"',
    "<",
    "]]>",
    "&#x110000;",
    "[[",
    "---\n",
    "\u0000",
    "{",
    ",",
    "\uFEFF",
    "constructor",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);
/** Where in a text something happens, as a share of it. */
const where = fc.double({ min: 0, max: 1, noNaN: true });

/** What may happen to a text: what is in a place goes, comes twice, grows, or moves. */
const change: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(where, fc.nat(40), scrap).map(([start, length, put]) => (text: string) => {
    const at = Math.floor(start * text.length);
    return text.slice(0, at) + put + text.slice(at + length);
  }),
  fc.tuple(where, fc.nat(60), fc.integer({ min: 2, max: 60 })).map(([start, length, times]) => {
    return (text: string) => {
      const at = Math.floor(start * text.length);
      return (
        text.slice(0, at) + text.slice(at, at + length).repeat(times) + text.slice(at + length)
      );
    };
  }),
  where.map((start) => (text: string) => text.slice(0, Math.floor(start * text.length))),
  fc.tuple(where, where).map(([one, other]) => (text: string) => {
    const lines = text.split("\n");
    const [from, to] = [Math.floor(one * lines.length), Math.floor(other * lines.length)];
    const [moved = ""] = lines.splice(from, 1);
    lines.splice(to, 0, moved);
    return lines.join("\n");
  }),
  fc.constant((text: string) => text.replaceAll("\n", "\r\n")),
  fc.constant((text: string) => text.replace(/\d+/g, (number) => number.repeat(5))),
  fc.constant((text: string) => text.replace(/"(\w+)":/, '"__proto__":')),
);
const changes = fc.array(change, { minLength: 1, maxLength: 4 });

it.each([">", "- "])("no depth of `%s` in a note is too much", (mark) => {
  const notes = [
    { path: "a/x.md", text: `${mark.repeat(20_000)}[[y]]` },
    { path: "a/y.md", text: "Text" },
  ];
  const made = importFiles(notes, asItStands);
  expect(made && opened(made.value).topics).toHaveLength(2);
});

it("whatever happens to a file, it becomes a curriculum or is refused, and nothing else changes", () => {
  const formats = fc.constantFrom(undefined, ...importers.keys(), ...importersOfSeveral.keys());
  fc.assert(
    fc.property(fc.constantFrom(...seeds), changes, formats, (files, made, format) => {
      const broken = files.map(({ path, text = "" }) => ({
        path,
        text: made.reduce((changed, one) => one(changed), text),
      }));
      const imported = importFiles(broken, asItStands, format);
      if (imported) {
        const { curriculum } = open(readImported(imported, "x"));
        expect(curriculum !== undefined || isRefused(imported.problems)).toBe(true);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

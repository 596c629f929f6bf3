import fc from "fast-check";
import { expect, it } from "vitest";
import { exporters } from "../../../src/formats/export/table.ts";
import { importFiles } from "../../../src/formats/import/import-files.ts";
import { importersOfSeveral } from "../../../src/formats/import/importers-of-several.ts";
import { importers } from "../../../src/formats/import/table.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { asItStands, opened } from "./imported.ts";

const small = curriculumOf("a 2-4h\nb @x\nc: a | b\nd: c ~ a");
const seeds = ["csv", "graphml", "case", "canvas", "obsidian", "markdown"].map((format) => {
  const written = exporters.get(format)?.write(small, "2027-03-01T18:30:00Z") ?? "";
  return typeof written === "string" ? [{ path: `x.${format}`, text: written }] : written;
});

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
/** A part of the text taken out, and something else put in, several times. */
const cuts = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), scrap), {
  minLength: 1,
  maxLength: 4,
});

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
    fc.property(fc.constantFrom(...seeds), cuts, formats, (files, changes, format) => {
      const broken = files.map(({ path, text = "" }) => {
        let changed = text;
        for (const [where, length, put] of changes) {
          const at = Math.floor(where * changed.length);
          changed = changed.slice(0, at) + put + changed.slice(at + length);
        }
        return { path, text: changed };
      });
      const made = importFiles(broken, asItStands, format);
      if (made) opened(made.value);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

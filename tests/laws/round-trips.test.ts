import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Curriculum, Topic } from "../../src/core/model/curriculum.ts";
import { exporters } from "../../src/formats/export/table.ts";
import { importFiles } from "../../src/formats/import/import-files.ts";
import { asItStands, opened, terse } from "../formats/import/imported.ts";
import { arbitraryNetwork } from "../support/arbitrary-curricula.ts";
import { openJson } from "../support/curricula.ts";

/** What a curriculum is after it was written in a format and read again. */
function again(format: string, curriculum: Curriculum): Curriculum {
  const written = exporters.get(format)?.write(curriculum, "2027-03-01T18:30:00Z") ?? "";
  const files =
    typeof written === "string" ? [{ path: `vault/x.${format}`, text: written }] : written;
  const made = importFiles(
    files.map(({ path, text = "" }) => ({ path, text })),
    asItStands,
  );
  if (!made) throw new Error(`${format} was not recognised.`);
  return opened(made.value);
}

const ids = ({ topics }: Curriculum) => topics.map(({ id }) => id).sort();
const needs = ({ topics }: Curriculum) =>
  topics
    .map(({ id, requires }) => [
      id,
      JSON.stringify([...new Set(requires.of.map((one) => JSON.stringify(one)))].sort()),
    ])
    .sort();
const hours = ({ topics }: Curriculum) =>
  topics.map(({ id, hours: some }: Topic) => [id, some ?? [0, 0]]).sort();

const plain = arbitraryNetwork(6, { acyclic: true, hours: true });

describe("what is written and read again", () => {
  it.each(["csv", "graphml", "case", "canvas", "obsidian"])(
    "%s keeps topics and what they need",
    (format) => {
      fc.assert(
        fc.property(plain, (file) => {
          const { curriculum } = openJson(file);
          if (!curriculum) return;
          const read = again(format, curriculum);
          expect(ids(read)).toEqual(ids(curriculum));
          expect(needs(read)).toEqual(needs(curriculum));
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each(["csv", "graphml", "obsidian"])("%s keeps hours", (format) => {
    fc.assert(
      fc.property(plain, (file) => {
        const { curriculum } = openJson(file);
        if (curriculum) expect(hours(again(format, curriculum))).toEqual(hours(curriculum));
      }),
      { numRuns: 30 },
    );
  });

  it.each(["csv", "graphml", "case"])("%s reads choices once as it does twice", (format) => {
    const choices = arbitraryNetwork(5, { acyclic: true, alternatives: true, possible: true });
    fc.assert(
      fc.property(choices, (file) => {
        const { curriculum } = openJson(file);
        if (!curriculum) return;
        const once = again(format, curriculum);
        expect(ids(once)).toEqual(ids(curriculum));
        expect(terse(again(format, once))).toEqual(terse(once));
      }),
      { numRuns: 30 },
    );
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { imported } from "./imported.ts";

/*
 * Files as others publish them. They are no part of the project: they are read where they lie beside
 * the graphs that PREREQ_REAL_GRAPHS names.
 */
const folder = join(process.env["PREREQ_REAL_GRAPHS"] ?? "", "..", "formats");
const isThere = process.env["PREREQ_REAL_GRAPHS"] !== undefined && existsSync(folder);
const files = isThere
  ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.\w+$/.test(path))
  : [];

/** The format that each folder holds. */
const formats = [
  ["catalogues", "catalogue"],
  ["curricular-analytics", "curricular-analytics"],
  ["exercism", "exercism"],
  ["learning-graphs", "learning-graph"],
  ["learningmap", "learningmap"],
  ["mdbook", "mdbook"],
] as const;

describe.skipIf(!isThere)("published files (PREREQ_REAL_GRAPHS/../formats)", () => {
  it("are there", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)("%s is recognised by its content and becomes a curriculum", (path) => {
    const { format, curriculum } = imported(path, readFileSync(join(folder, path), "utf8"));
    const [, expected = ""] = formats.find(([start]) => path.startsWith(start)) ?? [];
    expect(format).toContain(expected);
    expect(curriculum.topics.length).toBeGreaterThan(2);
  });
});

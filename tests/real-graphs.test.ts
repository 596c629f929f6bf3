import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../src/core/curriculum/open.ts";
import { readJson } from "../src/core/curriculum/read-json.ts";
import { curriculumText } from "../src/formats/export/json.ts";

/*
 * Graphs that others published as prereq/1 JSON, tens of thousands of topics, circles and retired
 * topics among them. They are not part of the project: name a folder of them to try it on yours.
 */
const folder = process.env["PREREQ_REAL_GRAPHS"] ?? "";

describe.skipIf(folder === "")("real graphs (PREREQ_REAL_GRAPHS names a folder)", () => {
  const names = folder === "" ? [] : readdirSync(folder).filter((name) => name.endsWith(".json"));

  it.each(names)("%s opens, and reads the same when written again", (name) => {
    const { curriculum, problems } = open(
      readJson({ path: name, text: readFileSync(join(folder, name), "utf8") }),
    );
    expect(problems).toEqual([]);
    if (curriculum === undefined) return;
    const again = open(readJson({ path: name, text: curriculumText(curriculum) }));
    expect(again.curriculum).toEqual(curriculum);
  });
});

import { describe, expect, it } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { read } from "../../../src/core/curriculum/read.ts";
import { folderFiles } from "../../../src/formats/export/folder.ts";
import { curriculumValue } from "../../../src/formats/export/json.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { rustCurriculum } from "../../support/rust-curriculum.ts";

describe("the YAML folder of a curriculum", () => {
  it("is read back as the same curriculum", () => {
    const small = curriculumOf("a 2-4h\nb project @x: a, a | (a & b) ~ a\nc retired @x");
    for (const curriculum of [small, rustCurriculum]) {
      if (!curriculum) throw new Error("The Rust curriculum cannot be opened.");
      const again = open(read(folderFiles(curriculum))).curriculum;
      expect(again && curriculumValue(again)).toEqual(curriculumValue(curriculum));
    }
  });

  it("has a file of topics for each area, and an outline for each document that has one", () => {
    const documents = [
      { id: "d", title: "D", items: [{ id: "1", title: "One" }] },
      { id: "e", title: "E" },
    ];
    const paths = folderFiles(curriculumOf("a @x\nb @y", { documents })).map(({ path }) => path);
    expect(paths).toEqual([
      "curriculum.yaml",
      "documents/d.yaml",
      "topics/x.yaml",
      "topics/y.yaml",
    ]);
  });
});

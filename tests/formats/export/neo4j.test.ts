import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import { neo4j } from "../../../src/formats/export/neo4j.ts";
import { curriculumOf } from "../../support/curricula.ts";

function relationships(curriculum: Curriculum): Record<string, string>[] {
  const files = neo4j.write(curriculum, "2027-03-01T18:30:00Z");
  const file = typeof files === "string" ? undefined : files[1];
  return Papa.parse<Record<string, string>>(file?.text ?? "", {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** What `(:Topic {id: …})<-[:TYPES*]-(n)` matches. */
function matched(curriculum: Curriculum, id: string, types: readonly string[]): string[] {
  const rows = relationships(curriculum);
  const found = new Set<string>();
  const follow = (to: string): void => {
    for (const row of rows) {
      const from = row[":START_ID"] ?? "";
      if (row[":END_ID"] !== to || !types.includes(row[":TYPE"] ?? "") || found.has(from)) continue;
      found.add(from);
      follow(from);
    }
  };
  follow(id);
  return [...found].sort();
}

test("the query for what is needed in any case does not take alternatives for needed", () => {
  const curriculum = curriculumOf("a\nb: a\nc\nd: b | c\ne: d, c ~ a");
  expect(matched(curriculum, "e", ["PREREQUISITE_OF"])).toEqual(["c", "d"]);
  expect(matched(curriculum, "e", ["PREREQUISITE_OF", "ALTERNATIVE_FOR"])).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
});

test("says which choice and option an alternative belongs to", () => {
  const rows = relationships(curriculumOf("a\nb\nc\nd: a | (b & c)"));
  const told = rows.map((row) => [
    row[":START_ID"],
    row[":TYPE"],
    row["choice:int"],
    row["option:int"],
  ]);
  expect(told).toEqual([
    ["a", "ALTERNATIVE_FOR", "1", "1"],
    ["b", "ALTERNATIVE_FOR", "1", "2"],
    ["c", "ALTERNATIVE_FOR", "1", "2"],
  ]);
});

test("warns of cells that spreadsheets take for formulas, and of texts over several lines", () => {
  const saying = (summary: string) =>
    neo4j.loses(
      curriculumOf("", {
        areas: [{ id: "x", title: "X", stage: "all" }],
        topics: [{ id: "a", title: "A", area: "x", summary }],
      }),
    );
  expect(saying("=1+1").join(" ")).toContain("would take 1 cell for a formula");
  expect(saying("One\nline").join(" ")).toContain("--multiline-fields=true");
  expect(saying("Plain.").join(" ")).not.toMatch(/formula|multiline/);
});

test("says beside the files how alternatives are read, and asks for relationships that there are", () => {
  const curriculum = curriculumOf("a\nb\nc: a | b\nd: c ~ a");
  const files = neo4j.write(curriculum, "2027-03-01T18:30:00Z");
  const readme = typeof files === "string" ? undefined : files[2];
  const types = new Set(relationships(curriculum).map((row) => row[":TYPE"]));
  expect(readme?.text).toContain("**one** `option` is enough");
  expect(new Set(readme?.text?.match(/\b[A-Z]+_[A-Z]+\b/g))).toEqual(
    new Set([...types].filter((type) => type?.includes("_"))),
  );
});

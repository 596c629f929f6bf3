import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limits } from "../../../src/core/curriculum/limits.ts";
import { tooMany, tooMuch } from "../../../src/formats/import/early-limits.ts";
import { importFile } from "../../../src/formats/import/import-file.ts";
import { importersOfSeveral } from "../../../src/formats/import/importers-of-several.ts";
import { importers } from "../../../src/formats/import/table.ts";
import { asItStands, codes, imported } from "./imported.ts";

const start = { file: "x", line: 1, column: 1 };
const list = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(",");

describe("what is refused before it is read", () => {
  it.each([...importers, ...importersOfSeveral])(
    "%s has a length that is too much",
    (_, format) => {
      const text = " ".repeat(format.limits.length + 1);
      expect(tooMuch([{ path: "x", text }], format.limits)?.code).toBe("too-large");
    },
  );

  it("is a document of too many topics or prerequisites, and says how many there may be", () => {
    expect(tooMany({ topics: limits.foreignTopics, prerequisites: 0 }, start)).toBeUndefined();
    expect(
      tooMany({ topics: limits.foreignTopics + 1, prerequisites: 0 }, start)?.message,
    ).toContain("at most 50000 can be read");
    const problem = tooMany({ topics: 1, prerequisites: limits.foreignPrerequisites + 1 }, start);
    expect(problem?.code).toBe("too-many-prerequisites");
  });

  it.each([
    ["x.json", `{"CFDocument":{},"CFItems":[${list(100_001, () => "0")}]}`],
    ["x.json", `{"nodes":[{"id":1,"label":"A"},${list(100_000, () => "0")}],"edges":[]}`],
    ["x.csv", `id,title,area\n${"a,b,c\n".repeat(100_001)}`],
    ["x.csv", `ConceptID,ConceptLabel,Dependencies\n${"1,a,\n".repeat(100_001)}`],
    ["x.graphml", `<graphml><graph>${"<node/>".repeat(100_001)}</graph></graphml>`],
  ])("is a %s with too many topics, counted where they stand", (path, text) => {
    const made = importFile({ path, text }, asItStands);
    expect(codes(made?.problems ?? [])).toEqual(["too-many-topics"]);
  });

  it("is one topic with too many prerequisites", () => {
    const text = `id,title,prerequisites\n1,A,${Array.from({ length: 500_001 }, () => "a").join(";")}\n`;
    const made = importFile({ path: "x.csv", text }, asItStands);
    expect(codes(made?.problems ?? [])).toEqual(["too-many-prerequisites"]);
  });
});

describe("what is shortened", () => {
  it("is told, titles too", () => {
    const { curriculum, problems } = imported("x.csv", `id,title,area\n1,${"a ".repeat(400)},B\n`);
    expect(curriculum.topics[0]?.title.length).toBeLessThanOrEqual(limits.titleLength);
    expect(codes(problems)).toContain("shortened");
  });

  it("is the report: of each kind as many problems as anybody reads, and how many more there are", () => {
    const rows = Array.from(
      { length: limits.problems + 5 },
      (_, index) => `${index},T,none${index}`,
    );
    const { problems } = imported("x.csv", `id,title,prerequisites\n${rows.join("\n")}\n`);
    const told = problems.filter(({ code }) => code === "undeclared");
    expect(told).toHaveLength(limits.problems + 1);
    expect(told.at(-1)?.message).toBe("There are 5 more of the kind `undeclared`.");
  });
});

describe("Markdown that readers take too long for", () => {
  it("is read as it stands", () => {
    const { curriculum } = imported("x.md", `# T\n\n- Ok\n- ${"*a_ ".repeat(2_000)}\n- *End*\n`);
    expect(curriculum.topics.map(({ title }) => title.slice(0, 8))).toEqual([
      "Ok",
      "*a_ *a_ ",
      "End",
    ]);
  });
});

it("the documentation names the limits", () => {
  const text = readFileSync("src/pages/docs/text/import.md", "utf8");
  const millions = (count: number) => `${count / 1e6} million`;
  for (const length of [limits.fileLength, limits.yamlLength, limits.foreignLength])
    expect(text).toContain(millions(length));
  for (const length of [limits.xmlLength, limits.vaultLength])
    expect(text).toContain(millions(length));
  const { topics, foreignTopics, foreignPrerequisites, yamlParts, notes } = limits;
  const { cardsLength, markdownLength, markdownTopics } = limits;
  for (const count of [topics, foreignTopics, foreignPrerequisites, yamlParts, notes])
    expect(text).toContain(count.toLocaleString("en"));
  for (const count of [cardsLength, markdownLength, markdownTopics])
    expect(text).toContain(count.toLocaleString("en"));
});

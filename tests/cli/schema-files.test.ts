import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaFiles } from "../../src/cli/schema-files.ts";

describe("the JSON Schemas in graph/schema", () => {
  it.each(schemaFiles())("$name says what the shapes of the format say", ({ name, text }) => {
    const written = readFileSync(new URL(`../../graph/schema/${name}`, import.meta.url), "utf8");
    expect(written, "Write them anew with: npx tsx src/cli/write-schema.ts").toBe(text);
  });

  it("let a requirement be written in every way, at any depth", () => {
    const topics = schemaFiles().find(({ name }) => name === "topics.schema.json");
    const { $defs } = JSON.parse(topics?.text ?? "");
    expect($defs.requirement.anyOf).toHaveLength(4);
    expect(JSON.stringify($defs.requirement)).toContain('{"$ref":"#/$defs/requirement"}');
  });
});

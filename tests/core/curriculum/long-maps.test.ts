import { expect, it } from "vitest";
import { parseJson } from "../../../src/core/curriculum/json-file.ts";
import { parseYaml } from "../../../src/core/curriculum/yaml-file.ts";

it("finds a key that stands twice in a long map, at its place", () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `key${index}: 1`);
  const { problems } = parseYaml({ path: "x.yaml", text: [...lines, "key7: 2"].join("\n") });
  expect(problems).toMatchObject([{ code: "duplicate-key", place: { line: 5_001, column: 1 } }]);
});

it("refuses millions of lists in each other where the first is too deep", () => {
  const text = `{"a": "[[",\n "b": ${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}}`;
  const { value, problems } = parseJson({ path: "x.json", text });
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([{ code: "too-deep", place: { line: 2 } }]);
});

import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { rules } from "../../../../src/core/curriculum/rules/table.ts";

const folder = new URL("../../../../src/core/curriculum/rules/", import.meta.url);

it("every rule has a code of its own and a test of its own", () => {
  const files = readdirSync(folder).filter(
    (name) => !["facts.ts", "rule.ts", "table.ts"].includes(name),
  );
  expect(new Set(rules.map(({ code }) => code)).size).toBe(files.length);
  const tests = readdirSync(new URL(".", import.meta.url));
  expect(tests).toEqual(
    expect.arrayContaining(files.map((name) => name.replace(/\.ts$/, ".test.ts"))),
  );
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const tests = fileURLToPath(new URL("./", import.meta.url));
const text = (path: string) => readFileSync(join(tests, path), "utf8");

/** Every success criterion of level A and AA in WCAG 2.2 (W3C Recommendation, 12 December 2024). */
const criteria = {
  A: "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
  AA: "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
};

const rows = [
  ...text("e2e/README.md").matchAll(/^\| (\d\S*) .+? \| (A+) \| (.+?) \|(.*)\|$/gm),
].map(([, criterion = "", level = "", how = "", proof = ""]) => ({ criterion, level, how, proof }));

test("the table has every criterion once, with its level", () => {
  const listed = Object.entries(criteria).flatMap(([level, numbers]) =>
    numbers.split(" ").map((number) => `${number} ${level}`),
  );
  const found = rows.map(({ criterion, level }) => `${criterion} ${level}`);
  expect(found.toSorted()).toEqual(listed.toSorted());
});

test("a criterion without a test does not apply or is said not to be met", () => {
  for (const { criterion, how, proof } of rows) {
    const isExcused = /^(Does not apply: |Not met yet )\S/.test(how);
    expect(proof.trim() === "", criterion).toBe(isExcused);
  }
});

test.each(rows.filter(({ proof }) => proof.trim() !== ""))(
  "the tests of $criterion exist",
  ({ proof }) => {
    for (const one of proof.trim().split("<br>")) {
      const [, file = "", title = ""] = /^`(\S+)`: (.+)$/.exec(one) ?? [];
      expect(existsSync(join(tests, file)), one).toBe(true);
      expect(
        titlesIn(file).some((pattern) => pattern.test(title)),
        one,
      ).toBe(true);
    }
  },
);

/** What the tests and steps of a file are called; what a template fills in may be anything. */
function titlesIn(file: string): RegExp[] {
  const calls = text(file).matchAll(
    /\btest(?:\.step|\.each\([^)]*\))?\(\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/g,
  );
  return [...calls].map(([, quoted = ""]) => {
    const parts = quoted.slice(1, -1).split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map(escaped).join(".*")}$`);
  });
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

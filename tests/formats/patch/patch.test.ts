import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ChangedFile } from "../../../src/formats/patch/changed-file.ts";
import { patchText } from "../../../src/formats/patch/patch-text.ts";

const folder = mkdtempSync(join(tmpdir(), "patch-"));
afterAll(() => rmSync(folder, { recursive: true }));

const changed: readonly ChangedFile[] = [
  { path: "topics/a.yaml", before: "one\ntwo\nthree\n", after: "one\nzwei\nthree\n" },
  { path: "topics/new file.yaml", before: undefined, after: "- id: new\n" },
  { path: "topics/gone.yaml", before: "- id: gone\n", after: undefined },
  { path: "topics/unended.yaml", before: "- id: old", after: "- id: old\n- id: other" },
  { path: "topics/windows.yaml", before: "one\r\ntwo\r\n", after: "one\r\n2\r\n" },
];

describe("a patch", () => {
  test("is applied by git: files change, come and go", () => {
    for (const { path, before } of changed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (before !== undefined) writeFileSync(join(folder, path), before);
    }
    writeFileSync(join(folder, "it.patch"), patchText(changed));
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    execFileSync("git", ["apply", "it.patch"], { cwd: folder });
    for (const { path, after } of changed) {
      if (after === undefined) expect(() => readFileSync(join(folder, path))).toThrow();
      else expect(readFileSync(join(folder, path), "utf8")).toBe(after);
    }
  });

  test("of nothing is empty", () => {
    expect(patchText([])).toBe("");
  });
});

import { expect, test } from "vitest";
import { formats } from "../../../src/formats/import/title-of-format.ts";
import { unknownFormat } from "../../../src/formats/import/unknown-format.ts";

test("one file of no format is told everything that could be opened", () => {
  const { mend } = unknownFormat("photo.png", 1);
  for (const { title } of formats.values()) expect(mend).toContain(title);
});

test("several files that do not belong together are told how they become one", () => {
  const { message, mend } = unknownFormat("notes", 3);
  expect(message).toContain("3 files");
  expect(mend).toContain("--merge");
});

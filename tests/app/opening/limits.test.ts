import { expect, test } from "vitest";
import { tooLarge, tooMany } from "../../../src/app/opening/limits.ts";
import { mostBytes, mostTopics } from "../../../src/explorer/file-limits.ts";
import { english } from "../../../src/language/english.ts";

test("a file within the limit is not refused", () => {
  expect(tooLarge(english, "a.json", mostBytes)).toBeUndefined();
});

test("a refusal says how much there is and how much may be", () => {
  expect(tooLarge(english, "a.json", mostBytes + 1)?.problems[0]?.message).toBe(
    "This file has 51 MB. The page opens files of up to 50 MB.",
  );
  expect(tooMany(english, "a.json", mostTopics + 1).problems[0]?.message).toBe(
    "This curriculum has 100,001 topics. The page draws up to 100,000.",
  );
});

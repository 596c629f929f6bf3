import { expect, test } from "vitest";
import { mostBytes, mostTopics, tooLarge, tooMany } from "../../src/explorer/file-limits.ts";

test("what is within the limits is not refused", () => {
  expect(tooLarge("a.json", mostBytes)).toBeUndefined();
  expect(tooMany("a.json", mostTopics)).toBeUndefined();
});

test("a refusal says how much there is and how much may be", () => {
  expect(tooLarge("a.json", mostBytes + 1)?.message).toBe(
    "This file has 51 MB. The page opens files of up to 50 MB.",
  );
  expect(tooMany("a.json", mostTopics + 1)?.message).toBe(
    "This curriculum has 100,001 topics. The page draws up to 100,000.",
  );
});

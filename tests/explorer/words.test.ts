import { expect, test } from "vitest";
import { counted, spokenHours } from "../../src/explorer/words.ts";

test("hours are spoken in full", () => {
  expect(spokenHours([58, 86])).toBe("58 to 86 hours");
  expect(spokenHours([2, 2])).toBe("2 hours");
  expect(spokenHours([1, 1])).toBe("1 hour");
});

test("numbers agree with their nouns and large ones are grouped", () => {
  expect(counted(0, "topic")).toBe("0 topics");
  expect(counted(1, "topic")).toBe("1 topic");
  expect(counted(1204, "topic")).toBe("1,204 topics");
});

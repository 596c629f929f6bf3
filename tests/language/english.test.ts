import { expect, test } from "vitest";
import { english } from "../../src/language/english.ts";

test("hours are spoken in full", () => {
  const { spokenHours } = english.units;
  expect(spokenHours([58, 86])).toBe("58 to 86 hours");
  expect(spokenHours([2, 2])).toBe("2 hours");
  expect(spokenHours([1, 1])).toBe("1 hour");
});

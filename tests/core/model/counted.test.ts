import { expect, test } from "vitest";
import { counted } from "../../../src/core/model/counted.ts";

test("numbers agree with their nouns and large ones are grouped", () => {
  expect(counted(0, "topic")).toBe("0 topics");
  expect(counted(1, "topic")).toBe("1 topic");
  expect(counted(1204, "topic")).toBe("1,204 topics");
});

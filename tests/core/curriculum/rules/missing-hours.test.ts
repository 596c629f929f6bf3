import { expect, it } from "vitest";
import { findings } from "../../../support/findings.ts";

it("the rule of missing hours tells topics without hours, but for retired ones", () => {
  expect(findings("missing-hours", "a 2h\nb\nc retired")).toEqual(["`b` has no hours."]);
});

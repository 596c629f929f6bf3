import { expect, test } from "vitest";
import type { Fitting } from "../../src/core/planning/fitting.ts";
import { fittingText } from "../../src/explorer/fitting-text.ts";
import { english } from "../../src/language/english.ts";

const reaching = (
  goals: number,
  projects: number,
  proven = true,
): Parameters<typeof fittingText>[3] => ({
  reached: [goals, projects, 0] satisfies Fitting["reached"],
  proven,
});

test("what fits is said with the ends among it, and whether more could be had", () => {
  expect(fittingText(english, 31, 110, reaching(1, 2))).toBe(
    "31 of 110 topics fit, 1 goal and 2 projects among them; no other choice reaches more",
  );
  expect(fittingText(english, 31, 110, reaching(2, 0, false))).toBe(
    "31 of 110 topics fit, 2 goals among them",
  );
  expect(fittingText(english, 1, 5, reaching(0, 0, false))).toBe(
    "1 of 5 topics fits, no goal or project among them",
  );
});

test("nothing and everything are said shortly", () => {
  expect(fittingText(english, 0, 5, reaching(0, 0))).toBe(
    "None of 5 topics fits; no other choice reaches more",
  );
  expect(fittingText(english, 5, 5, reaching(1, 0))).toBe("All 5 topics fit");
  expect(fittingText(english, 1, 1, reaching(1, 0))).toBe("The topic fits");
});

import { describe, expect, test } from "vitest";
import { planFileName, savedSentence } from "../../../src/explorer/taking/saved-words.ts";
import { english } from "../../../src/language/english.ts";
import { german } from "../../../src/language/german.ts";
import { curriculumOf } from "../../support/curricula.ts";
import { day } from "../../support/days.ts";
import { dated, takenPlan } from "../../support/taken-plans.ts";

describe("a file's name", () => {
  test.each([
    ["Cook for guests", "cook-for-guests-plan.ics"],
    ["C++ / Rust: “fast”?", "c-rust-fast-plan.ics"],
    ["../../etc/passwd", "etc-passwd-plan.ics"],
    ["Übergänge 日本語", "übergänge-日本語-plan.ics"],
    ["CON", "con-plan.ics"],
    ["?!", "plan.ics"],
    ["word ".repeat(40), `${"word-".repeat(12)}plan.ics`],
    ["x".repeat(300), "plan.ics"],
  ])("for %s", (title, name) => {
    expect(planFileName(title, "ics")).toBe(name);
  });
});

test("what was saved is counted in blocks where there are some, else in steps", () => {
  const plan = takenPlan(curriculumOf("a 1h\nb 2h: a"), "b", ["b"]);
  const inWeeks = dated(plan, {
    availability: { start: day("2027-03-01"), hours: [1, 1, 1, 0, 0, 0, 0] },
    habits: { exerciseMinutes: 10 },
  });
  expect(savedSentence(english, plan, "md")).toBe("Checklist saved: 2 steps.");
  expect(savedSentence(english, inWeeks, "ics")).toBe("Calendar file saved: 5 study blocks.");
  expect(savedSentence(german, inWeeks, "ics")).toBe("Kalenderdatei gespeichert: 5 Lernblöcke.");
});

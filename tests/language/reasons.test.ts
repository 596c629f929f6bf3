import { describe, expect, it } from "vitest";
import { englishReasons, inEnglish } from "../../src/core/suggesting/english-reasons.ts";
import { type Reason, worded } from "../../src/core/suggesting/reason.ts";
import { reasonWords } from "../../src/language/late/reasons.ts";

const placed = { document: "The book", prerequisite: "Function" };
const { prerequisite } = placed;

const examples: readonly Reason[] = [
  { name: "under", facts: placed },
  { name: "follows", facts: { ...placed, lines: 7 } },
  { name: "precedes", facts: placed },
  { name: "titleHolds", facts: { prerequisite } },
  { name: "titlesShare", facts: { words: ["inverse"] } },
  { name: "summaryNames", facts: { prerequisite } },
  { name: "summaryNamesAlias", facts: { prerequisite, alias: "Map" } },
  { name: "partAfter", facts: { prerequisite } },
  { name: "withoutWhy", facts: {} },
  { name: "nothingSpeaksFor", facts: {} },
  { name: "lessSpeaksFor", facts: {} },
];

it("there is an example of every reason", () => {
  expect(examples.map(({ name }) => name)).toEqual(Object.keys(englishReasons));
});

describe.each(Object.entries(reasonWords))("reasons in %s", (code, words) => {
  it.each(examples)("tell all there is to “$name”", (reason) => {
    const told = worded(words, reason);
    for (const fact of Object.values(reason.facts)) expect(told).toContain(String(fact));
    if (code !== "en") expect(told).not.toBe(inEnglish(reason));
  });

  it("are each of its own, and so is the line right before", () => {
    const next: Reason = { name: "follows", facts: { ...placed, lines: 1 } };
    const told = [...examples, next].map((reason) => worded(words, reason));
    expect(new Set(told).size).toBe(told.length);
    expect(worded(words, next)).not.toContain("1");
  });
});

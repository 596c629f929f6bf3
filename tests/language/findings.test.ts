import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsIn, toldIn } from "../../src/core/curriculum/findings.ts";
import { rules } from "../../src/core/curriculum/rules/table.ts";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { findingWords } from "../../src/language/late/findings.ts";
import { arbitraryNetwork } from "../support/arbitrary-curricula.ts";
import { brokenCurriculum } from "../support/broken-curriculum.ts";
import { curriculumOf } from "../support/curricula.ts";

const others = [findingWords.de, findingWords.es];

/** What stands between backticks, each once; each language has an order of its own. */
const named = (text: string) => [...new Set(text.match(/`[^`]*`/g))].toSorted();

/** Every language tells each finding with the same names as English, about the same part, in words of its own. */
function expectToldAlike(curriculum: Curriculum): void {
  for (const rule of findingsIn(curriculum)) {
    const inEnglish = toldIn(undefined, rule);
    for (const words of others) {
      const told = toldIn(words, rule);
      expect(told.map(({ at }) => at)).toEqual(inEnglish.map(({ at }) => at));
      for (const [index, { message, mend }] of told.entries()) {
        const english = inEnglish[index] ?? { message: "", mend: "" };
        expect(named(message), message).toEqual(named(english.message));
        expect(named(mend), mend).toEqual(named(english.mend));
        expect([message, mend]).not.toContain(english.message);
        expect([message, mend]).not.toContain(english.mend);
        expect(`${message} ${mend}`).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  }
}

describe("what the rules find is told in every language", () => {
  it("for every rule, in every way it tells it", () => {
    const curriculum = brokenCurriculum();
    const found = findingsIn(curriculum);
    expect(found.map(({ code }) => code)).toEqual(rules.map(({ code }) => code));
    const unmet = found.find(({ code }) => code === "never-met");
    expect(unmet?.findings.map(({ message }) => message)).toHaveLength(5);
    expectToldAlike(curriculum);
  });

  it("for whatever is written", () => {
    const networks = arbitraryNetwork(8, { alternatives: true, retired: true, hours: true });
    fc.assert(
      fc.property(networks, (file) => expectToldAlike(curriculumOf("", file))),
      { numRuns: 50 },
    );
  });

  it("with the names and numbers of the language", () => {
    const told = findingsIn(brokenCurriculum()).flatMap((rule) => toldIn(findingWords.de, rule));
    expect(told.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        "Ein Kreis von Voraussetzungen: `hen` braucht `egg`, `egg` braucht `hen`.",
        "`needs-either` lässt sich nie lernen: Es braucht eines von `gone` und `lost`, was sich nicht mehr lernen lässt.",
        "Die Stunden von `endless` sind nicht glaubhaft: 1.000 Stunden sind mehr als 400.",
        "Die Stunden von `instant` sind nicht glaubhaft: 0,01 Stunden sind weniger als 0,1.",
      ]),
    );
  });
});

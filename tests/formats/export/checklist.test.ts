import { expect, test } from "vitest";
import { checklistOf } from "../../../src/formats/export/checklist.ts";
import { markdownText } from "../../../src/formats/export/markdown-text.ts";
import { english } from "../../../src/language/english.ts";
import { german } from "../../../src/language/german.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";
import { day } from "../../support/days.ts";
import { dated, takenPlan } from "../../support/taken-plans.ts";

const board = { title: "Board [oak]", url: "https://example.org/board_(wood)", kind: "read" };
const file = curriculumFileOf("knife 1-2h @moves\nstock 2-4h @moves: knife\nsoup 1h @meals: stock");
const kitchen = curriculumOf("", {
  ...file,
  title: "The *kitchen*",
  topics: file.topics.map((topic) =>
    topic.id === "knife"
      ? { ...topic, title: "Knife_skills & `cut()`", resources: [board] }
      : topic.id === "stock"
        ? { ...topic, requires: [{ topic: "knife", why: "Roots\nare <cut> small." }] }
        : topic,
  ),
});

const plan = takenPlan(kitchen, "A soup", ["soup"]);

test("without a calendar, the steps stand under their areas", () => {
  expect(checklistOf(english, plan)).toBe(`# A soup

3 steps, 4 to 7 h. From “The \\*kitchen\\*”.

## moves

- [ ] **Knife_skills & \`cut()\`**, 1 to 2 h
  - For stock: Roots are \\<cut\\> small.
  - Read: [Board \\[oak\\]](https://example.org/board_%28wood%29)
- [ ] **stock**, 2 to 4 h
  - For soup.

## meals

- [ ] **soup**, 1 h
  - This is a goal.
`);
});

test("with a calendar, they stand under its weeks, with reviews and habits", () => {
  const inWeeks = dated(plan, {
    availability: {
      start: day("2027-03-01"),
      hours: [2, 0, 1, 0, 0, 0, 0],
      off: [day("2027-03-08"), day("2027-03-10")],
    },
    habits: { exerciseMinutes: 10 },
    reviews: {},
  });
  expect(checklistOf(english, inWeeks)).toBe(`# A soup

3 steps, 4 to 7 h. Finished about 22 March 2027; between 15 March 2027 and 22 March 2027, as it goes. From “The \\*kitchen\\*”.

## Week of 1 March 2027, 3 h

- [ ] **Knife_skills & \`cut()\`**, 1 h 30 min
  - For stock: Roots are \\<cut\\> small.
  - Read: [Board \\[oak\\]](https://example.org/board_%28wood%29)
- [ ] **stock**, 1 h 10 min, to be continued
  - For soup.
- [ ] Exercise, 20 min

## Week of 8 March 2027, free

## Week of 15 March 2027, 3 h

- [ ] **stock**, 1 h 50 min
- [ ] **soup**, 40 min, to be continued
  - This is a goal.
- [ ] Review: Knife_skills & \`cut()\`, 10 min
- [ ] Exercise, 20 min

## Week of 22 March 2027, 40 min

- [ ] **soup**, 20 min
- [ ] Review: stock, 10 min
- [ ] Exercise, 10 min
`);
});

test("in another language all but the curriculum's own texts is in it", () => {
  const inWeeks = dated(plan, {
    availability: { start: day("2027-03-01"), hours: [2, 0, 1, 0, 0, 0, 0] },
    habits: { exerciseMinutes: 10 },
    reviews: {},
  });
  const text = checklistOf(german, inWeeks);
  expect(text.slice(0, text.indexOf("\n## Woche ab 8."))).toBe(`# A soup

3 Schritte, 4 bis 7 h. Fertig etwa am 15. März 2027; zwischen dem 8. März 2027 und dem 15. März 2027, je nachdem, wie es läuft. Aus „The \\*kitchen\\*“.

## Woche ab 1. März 2027, 3 h

- [ ] **Knife_skills & \`cut()\`**, 1 h 30 min
  - Für stock: Roots are \\<cut\\> small.
  - Lesen: [Board \\[oak\\]](https://example.org/board_%28wood%29)
- [ ] **stock**, 1 h 10 min, wird fortgesetzt
  - Für soup.
- [ ] Übung, 20 min
`);
  expect(text).toContain("- [ ] Wiederholung: stock, 10 min");
});

test("a plan of nothing is a title", () => {
  expect(checklistOf(english, { ...plan, steps: [] })).toBe(
    "# A soup\n\n0 steps, 0 h. From “The \\*kitchen\\*”.\n",
  );
});

test.each([
  ["# not a heading", "\\# not a heading"],
  ["1 * 2 * 3 and _x_ but a_b", "1 \\* 2 \\* 3 and \\_x\\_ but a_b"],
  [
    "![x](javascript:1) <b> &amp; R&D, a & b",
    "!\\[x\\](javascript:1) \\<b\\> \\&amp; R\\&D, a & b",
  ],
  ["`a*b` and one ` alone", "`a*b` and one \\` alone"],
  ["two\n\n- lines", "two - lines"],
  ["a bell\u0007", "a bell\uFFFD"],
  ["$x$ ~~y~~ a|b \\", "\\$x\\$ \\~\\~y\\~\\~ a\\|b \\\\"],
])("%s means only itself", (text, written) => {
  expect(markdownText(text)).toBe(written);
});

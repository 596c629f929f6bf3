import { expect, test } from "vitest";
import { planTable } from "../../../src/formats/export/plan-table.ts";
import { english } from "../../../src/language/english.ts";
import { german } from "../../../src/language/german.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";
import { day } from "../../support/days.ts";
import { dated, takenPlan } from "../../support/taken-plans.ts";

const file = curriculumFileOf(
  "knife 1-2h @moves\nroux 1h @moves\nsoup skill 2h @meals: knife, roux",
);
const kitchen = curriculumOf("", {
  ...file,
  topics: file.topics.map((topic) =>
    topic.id === "knife"
      ? {
          ...topic,
          title: '=HYPERLINK("http://x")',
          resources: [{ title: "Board", url: "https://example.org/a,b", kind: "read" }],
        }
      : topic,
  ),
});
const plan = takenPlan(kitchen, "A soup", ["soup"]);

test("without a calendar there is a row a step", () => {
  expect(planTable(english, plan)).toBe(
    [
      'Step,Id,Title,Area,Kind,"Hours, low","Hours, high",Builds on,Why,Resources',
      '1,knife,"\'=HYPERLINK(""http://x"")",moves,concept,1,2,,For soup.,"https://example.org/a,b"',
      "2,roux,roux,moves,concept,1,1,,For soup.,",
      '3,soup,soup,meals,skill,2,2,"\'=HYPERLINK(""http://x"")\nroux",This is a goal.,',
      "",
    ].join("\r\n"),
  );
});

test("with a calendar there is a row a block", () => {
  const inWeeks = dated(plan, {
    availability: { start: day("2027-03-01"), hours: [1, 0, 1, 0, 1, 0, 0] },
    habits: { exerciseMinutes: 30 },
  });
  const rows = planTable(english, inWeeks).split("\r\n");
  expect(rows.slice(1, 4)).toEqual([
    "2027-03-01,habit,30,,,,,Exercise,,,,,,,",
    '2027-03-01,study,30,1,3,1,knife,"\'=HYPERLINK(""http://x"")",moves,concept,1,2,,For soup.,"https://example.org/a,b"',
    "2027-03-03,habit,30,,,,,Exercise,,,,,,,",
  ]);
});

test("in another language columns and kinds keep their names, by which programs find them", () => {
  const inWeeks = dated(plan, {
    availability: { start: day("2027-03-01"), hours: [1, 0, 1, 0, 1, 0, 0] },
    habits: { exerciseMinutes: 30 },
  });
  const [head, habit, study] = planTable(german, inWeeks).split("\r\n");
  expect(head).toBe(planTable(english, inWeeks).split("\r\n")[0]);
  expect(habit).toBe("2027-03-01,habit,30,,,,,Übung,,,,,,,");
  expect(study).toContain("concept,1,2,,Für soup.,");
});

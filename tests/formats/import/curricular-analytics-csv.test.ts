import { describe, expect, it } from "vitest";
import { codes, imported, terse } from "./imported.ts";

const columns =
  "Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,Strict-Corequisites,Credit Hours,Institution,Canonical Name";
const curriculum = `Curriculum,Basket Weaving,,,,,,,,
Institution,"State University, North",,,,,,,,
Degree Type,AA,,,,,,,,
System Type,semester,,,,,,,,
Courses,,,,,,,,,
${columns}
1,Baskets,BW,110,,,,3,,Baskets I
2,Forms,BW,111,1,,3,3,,
3,Forms Lab,BW,111L,,,,1,,
4,Weaving,BW,301,1;2,,,3,,
`;
const plan = `${curriculum.replace("Basket Weaving", "Basket Weaving\nDegree Plan,Four terms").replace(columns, `${columns},Term`)}Additional Courses,,,
${columns},Term
5,Algebra,MA,102,,,,3,,,1
`;

describe("a curriculum of CurricularAnalytics", () => {
  it("reads courses, all three kinds of requisites, credits as hours, and prefixes as areas", () => {
    const outcome = imported("c.csv", `\uFEFF${curriculum}`);
    expect(outcome.format).toBe("curricular-analytics");
    expect(outcome.curriculum).toMatchObject({
      title: "Basket Weaving",
      summary: "State University, North, AA",
      areas: [{ title: "BW" }],
      goals: [{ topics: ["baskets", "forms", "forms-lab", "weaving"] }],
    });
    expect(terse(outcome.curriculum)).toEqual([
      "Baskets",
      "Forms: baskets, forms-lab",
      "Forms Lab",
      "Weaving: baskets, forms",
    ]);
    expect(outcome.curriculum.topics[0]).toMatchObject({
      hours: [135, 135],
      aliases: ["BW 110", "Baskets I"],
    });
    expect(codes(outcome.problems)).toEqual(["corequisites"]);
  });

  it("counts a credit of a quarter as thirty hours", () => {
    const { curriculum: found } = imported("c.csv", curriculum.replace("semester", "Quarter"));
    expect(found.topics[0]?.hours).toEqual([90, 90]);
  });

  it("takes terms of a degree plan for areas, and additional courses in, but not into the goal", () => {
    const { curriculum: found } = imported("p.csv", plan);
    expect(found.title).toBe("Four terms");
    expect(found.topics.map(({ title }) => title)).toContain("Algebra");
    expect(found.goals[0]?.topics).toHaveLength(4);
    expect(found.areas.map(({ title }) => title)).toContain("Term 1");
  });
});

import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { curriculumFileOf } from "../support/curricula.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const kitchen = curriculumFileOf(
  "knife 2h @moves\nstock 4h @moves: knife\nroux 1h @moves\nsauce 3h @meals: stock | roux\ndinner 4h project @meals: sauce ~ wine\nwine 2h @meals\naspic 1h retired @meals",
  { goals: [{ id: "guests", title: "Cook for guests", topics: ["dinner"] }] },
);

async function outcomeOf(line: string) {
  const effects = fakeEffects({ "kitchen.json": JSON.stringify(kitchen) });
  const code = await run(["path", "kitchen.json", ...line.split(" ")], effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join("") };
}

describe("prereq path", () => {
  it("prints numbered steps with hours and reasons", async () => {
    const { code, printed, told } = await outcomeOf("--to guests");
    expect({ code, told }).toEqual({ code: 0, told: "" });
    expect(printed).toBe(`The way to: Cook for guests
3 topics, 8 h; the middle is 8 h. No other way is shorter.
In this order 0 hours lie between learning and use, all prerequisites together: the least
  possible.

— moves
1. roux, 1 h
   For sauce.
   Chosen for sauce; instead: stock (5 h more).

— meals
2. sauce, 3 h
   For dinner.
   Builds on roux.
3. dinner, 4 h
   This is a goal.
   Builds on sauce.
`);
  });

  it("prints the JSON of the design", async () => {
    const { code, printed } = await outcomeOf("--to guests --json");
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      goals: ["guests"],
      known: [],
      hours: 8,
      withoutHours: 0,
      fewest: "hours",
      optimal: true,
      lowerBound: 8,
      choices: [
        {
          topic: "sauce",
          took: "roux",
          instead: [{ id: "stock", topics: ["stock"], extraHours: 5 }],
        },
      ],
      order: { by: "near", cost: 0, lowerBound: 0, proven: true },
      steps: [
        {
          id: "roux",
          title: "roux",
          hours: [1, 1],
          for: ["guests"],
          needs: [],
          helps: [],
          opens: ["sauce"],
        },
        {
          id: "sauce",
          title: "sauce",
          hours: [3, 3],
          for: ["guests"],
          needs: [{ topic: "roux" }],
          helps: [],
          opens: ["dinner"],
        },
        {
          id: "dinner",
          title: "dinner",
          hours: [4, 4],
          for: ["guests"],
          needs: [{ topic: "sauce" }],
          helps: [],
          opens: [],
        },
      ],
      blocked: [],
    });
  });

  it.each([
    ["--to guests --know stock", "sauce dinner"],
    ["--to guests --prefer stock", "knife stock sauce dinner"],
    ["--to guests --avoid roux", "knife stock sauce dinner"],
    ["--to guests --with-helps", "roux sauce wine dinner"],
    ["--to sauce,wine", "roux sauce wine"],
    ["--to stock --know stock", ""],
    ["--to dinner --know stock --known-exactly", "sauce dinner"],
  ])("plans as asked: %s", async (line, steps) => {
    const { printed } = await outcomeOf(`${line} --json`);
    const ids = JSON.parse(printed).steps.map(({ id }: { id: string }) => id);
    expect(ids.toSorted()).toEqual(steps.split(" ").filter(Boolean).toSorted());
  });

  it("keeps to the hours there are", async () => {
    const { printed } = await outcomeOf("--to guests --within 4");
    expect(printed).toContain(
      "In 4 hours you get through 2 of the 3 topics (4 h), 0 goals and 0 projects",
    );
    expect(printed).not.toContain("dinner, 4 h");
    const { within } = JSON.parse((await outcomeOf("--to guests --within 4 --json")).printed);
    expect(within).toMatchObject({ topics: ["roux", "sauce"], takes: 4, proven: true });
  });

  it("puts the orders side by side", async () => {
    const { printed } = await outcomeOf("--to guests --compare");
    expect(printed).toMatch(/^near +0 +1 /m);
    expect(printed).toMatch(/^area +0 +1 /m);
  });

  it("lays the steps over a calendar that begins today", async () => {
    const { code, printed } = await outcomeOf("--to guests --hours-per-week 3");
    expect(code).toBe(0);
    expect(printed).toContain("From Mon 1 Mar 2027 you finish on Wed 17 Mar 2027.");
    expect(printed).toMatch(/^Mon 1 Mar 2027 +3 h {2}roux ✓, sauce$/m);
  });

  it("says what a deadline needs, and plans by it", async () => {
    const { printed } = await outcomeOf("--to guests --start 2027-03-01 --by 2027-03-14");
    expect(printed).toMatch(/To be there by Sun 14 Mar 2027 it takes [\d.]+ h a week/);
    const late = await outcomeOf("--to guests --by 2027-02-01");
    expect(late.code).toBe(1);
    expect(late.printed).toContain("is before the start");
  });

  it("makes room for habits, days off and reviews", async () => {
    const line =
      "--to guests --weekdays mon=2,sat=1 --habits exercise=30 --days-off 2027-03-06 --reviews --json";
    const { calendar } = JSON.parse((await outcomeOf(line)).printed);
    expect(calendar.blocks[0]).toEqual({
      day: "2027-03-01",
      minutes: 30,
      kind: "habit",
      habit: "exercise",
    });
    expect(calendar.blocks.some(({ day }: { day: string }) => day === "2027-03-06")).toBe(false);
  });

  it("explains what cannot be reached, and ends with 1", async () => {
    const { code, printed } = await outcomeOf("--to aspic");
    expect(code).toBe(1);
    expect(printed).toContain(
      "aspic cannot be reached. “aspic” is retired and can no longer be learnt.",
    );
  });

  it("says that there is nothing left to learn", async () => {
    const { code, printed } = await outcomeOf("--to guests --know dinner");
    expect(code).toBe(0);
    expect(printed).toContain("You are there: nothing is left to learn.");
  });

  it.each([
    ["--to nowhere", "nowhere"],
    ["--order nearer --to guests", "Did you mean `near`?"],
    ["--know knife", "The goals of “Test”, besides any topic:\n  guests: Cook for guests"],
    ["--to guests --within none", "--within none must be a number above 0."],
    ["--to guests --hours-per-week 200", "more than the 168 hours of a week"],
    ["--to guests --hours-per-week 3 --weekdays mon=1", "Give one of them."],
    ["--to guests --weekdays someday=1", "Write it like mon=1.5."],
    ["--to guests --start 2027-02-30 --hours-per-week 3", "February 2027 has 28 days."],
    ["--to guests --reviews", "--reviews needs --hours-per-week N, --weekdays or --by DATE."],
    [
      "--to guests --hours-per-week 3 --habits napping",
      "Choose among exercise, project, review, assessment.",
    ],
    ["--to guests --fewest steps", "Choose one of hours, topics."],
  ])("refuses with a way to mend it: %s", async (line, told) => {
    const outcome = await outcomeOf(line);
    expect(outcome.code).toBe(2);
    expect(outcome.printed).toBe("");
    expect(outcome.told).toContain(told);
  });
});

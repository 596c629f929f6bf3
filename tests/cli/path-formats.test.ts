import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { curriculumFileOf } from "../support/curricula.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const kitchen = curriculumFileOf(
  "knife 2h @moves\nstock 4h @moves: knife\nsoup 1h @meals: stock\naspic 1h retired @meals",
  { goals: [{ id: "evening", title: "A warm evening", topics: ["soup"] }] },
);

async function outcomeOf(line: string) {
  const effects = fakeEffects({ "kitchen.json": JSON.stringify(kitchen) });
  const code = await run(["path", "kitchen.json", ...line.split(" ")], effects);
  return {
    code,
    printed: effects.printed.join(""),
    told: effects.told.join(""),
    file: effects.files.get("out/plan"),
  };
}

describe("prereq path --format", () => {
  it("prints a checklist with the title of the goal", async () => {
    const { code, printed, told } = await outcomeOf("--to evening --know knife --format md");
    expect({ code, told }).toEqual({ code: 0, told: "" });
    expect(printed).toMatch(/^# A warm evening\n\n2 steps, 5 h\./);
    expect(printed).toContain("- [ ] **stock**, 4 h\n  - For soup.\n");
  });

  it("writes a table of blocks, and nothing else anywhere", async () => {
    const line = "--to evening --hours-per-week 3 --format csv --out out/plan";
    const { code, printed, told, file } = await outcomeOf(line);
    expect({ code, printed, told }).toEqual({ code: 0, printed: "", told: "" });
    expect(file?.split("\r\n")[1]).toBe(
      "2027-03-01,study,60,1,2,1,knife,knife,moves,concept,2,2,,For stock.,",
    );
  });

  it("writes a calendar file", async () => {
    const line = "--to evening --weekdays mon=2 --start 2027-03-08 --format ics --out out/plan";
    const { code, printed, file } = await outcomeOf(line);
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    expect(file).toContain("DTSTAMP:20270301T183000Z\r\n");
    expect(file?.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
      ["20270308", "20270315", "20270322", "20270329"].map((day) => `DTSTART;VALUE=DATE:${day}`),
    );
  });

  it("writes text and JSON into a file, too", async () => {
    const text = await outcomeOf("--to evening --out out/plan");
    expect({ ...text, file: text.file?.slice(0, 27) }).toEqual({
      code: 0,
      printed: "",
      told: "",
      file: "The way to: A warm evening\n",
    });
    const json = await outcomeOf("--to evening --json --out out/plan");
    expect(JSON.parse(json.file ?? "").goals).toEqual(["evening"]);
  });

  it("leaves out what the hours will not do for", async () => {
    const { printed } = await outcomeOf("--to evening --within 3 --format csv");
    expect(printed.split("\r\n").map((row) => row.split(",")[1])).toEqual([
      "Id",
      "knife",
      undefined,
    ]);
  });

  it("says how to mend a calendar file without times", async () => {
    const { code, told, printed } = await outcomeOf("--to evening --format ics");
    expect({ code, printed }).toEqual({ code: 2, printed: "" });
    expect(told).toContain(
      "A calendar file needs to know when you have time. Add --hours-per-week 6",
    );
  });

  it("says why there is no calendar, and writes nothing", async () => {
    const line = "--to evening --hours-per-week 1 --habits exercise=60 --format ics --out out/plan";
    const { code, told, file } = await outcomeOf(line);
    expect({ code, file }).toEqual({ code: 1, file: undefined });
    expect(told).toContain("leave no time for topics");
  });

  it("says beside a checklist what cannot be reached", async () => {
    const { code, told, printed } = await outcomeOf("--to aspic --to soup --format md");
    expect(code).toBe(1);
    expect(told).toMatch(/^aspic cannot be reached\. /);
    expect(printed).toContain("**soup**");
  });

  it("says beside a calendar file that a deadline is beyond reach", async () => {
    const { code, told, file } = await outcomeOf(
      "--to evening --weekdays mon=1 --by 2027-03-03 --format ics --out out/plan",
    );
    expect(code).toBe(0);
    expect(told).toBe("");
    expect(file).toContain("BEGIN:VEVENT");
    const late = await outcomeOf(
      "--to evening --weekdays tue=1 --by 2027-03-01 --format ics --out out/plan",
    );
    expect(late.code).toBe(1);
    expect(late.told).toContain("Not even 12 hours on each of the days with study");
  });

  it("knows no other format, and helps with a name nearby", async () => {
    const { code, told } = await outcomeOf("--to evening --format isc");
    expect(code).toBe(2);
    expect(told).toContain("Did you mean `ics`?");
  });
});

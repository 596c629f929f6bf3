import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { curriculumFileOf } from "../support/curricula.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const map = `variables
functions 2h: variables
closures 3-4h: functions
threads: closures
printing
crate retired`;
const more = {
  title: "Small map",
  goals: [{ id: "fluent", title: "Fluency", topics: ["closures", "printing"] }],
};

async function outcomeOf(line: string, topics = map, change: object = {}) {
  const file = { ...curriculumFileOf(topics, more), ...change };
  const effects = fakeEffects({ "map.json": JSON.stringify(file) });
  const code = await run(["ready", "map.json", ...line.split(" ").filter(Boolean)], effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join("") };
}

describe("prereq ready", () => {
  it("says to a beginner where to begin", async () => {
    expect(await outcomeOf("")).toEqual({
      code: 0,
      told: "",
      printed: `1. variables (variables), 1 h
   opens 3 topics, 6.5 h; at once functions
   needs nothing first
2. printing (printing), 1 h
   opens nothing further
   needs nothing first
`,
    });
  });

  it("takes known topics one by one or with commas, and what they need as known", async () => {
    const { printed } = await outcomeOf("--know printing --know closures");
    expect(printed).toBe(`1. threads (threads), 1 h
   opens nothing further
   you know closures
`);
    expect(await outcomeOf("--know printing,closures")).toMatchObject({ printed });
    expect(await outcomeOf("--know closures,,printing,printing")).toMatchObject({ printed });
  });

  it("takes nothing else as known when told so", async () => {
    const { printed } = await outcomeOf("--know functions --known-exactly --json");
    expect(JSON.parse(printed)).toMatchObject({
      known: ["functions"],
      ready: [{ id: "closures" }, { id: "variables" }, { id: "printing" }],
    });
  });

  it("puts first what the goals need, and counts the rest", async () => {
    const { printed, code } = await outcomeOf("--know variables --to printing");
    expect(code).toBe(0);
    expect(printed).toBe(`1. printing (printing), 1 h
   opens nothing further
   needs nothing first
1 other topic can be learnt now, but these goals need none.
`);
  });

  it("answers with one JSON value", async () => {
    const { printed } = await outcomeOf("--know variables --to fluent --json");
    expect(JSON.parse(printed)).toEqual({
      goals: ["closures", "printing"],
      known: ["variables"],
      ready: [
        {
          id: "functions",
          title: "functions",
          hours: [2, 2],
          because: ["variables"],
          planned: true,
          opens: 1,
          opensHours: 3.5,
          opensAtOnce: ["closures"],
        },
        {
          id: "printing",
          title: "printing",
          hours: [1, 1],
          because: [],
          planned: true,
          opens: 0,
          opensHours: 0,
          opensAtOnce: [],
        },
      ],
      blocked: [],
    });
  });

  it("says when everything aimed at is known", async () => {
    expect((await outcomeOf("--know closures --to variables")).printed).toBe(
      "Nothing is left to learn now for these goals.\n2 other topics can be learnt now, but these goals need none.\n",
    );
    expect((await outcomeOf("--know threads,printing")).printed).toBe(
      "Nothing is left to learn now for Small map.\n",
    );
  });

  it("ends with 1 and the reason when a goal cannot be reached", async () => {
    expect(await outcomeOf("--to crate --know variables,printing,closures,threads")).toEqual({
      code: 1,
      printed: "",
      told: "crate cannot be reached. “crate” is retired and can no longer be learnt.\n",
    });
  });

  it("cuts a long list short and counts the rest", async () => {
    const many = Array.from({ length: 23 }, (_, at) => `t${at}`).join("\n");
    const { printed } = await outcomeOf("", many, { goals: [] });
    expect(printed).toContain("20. t19 (t19)");
    expect(printed).toContain("\n… and 3 topics that open less; --json lists them all.\n");
    expect(printed).not.toContain("t20");
  });
});

describe("ids on the command line", () => {
  it("may be those that a topic had before", async () => {
    const [first, ...rest] = curriculumFileOf("let\nb: let").topics;
    const topics = [{ ...first, was: ["__proto__"] }, ...rest];
    const { printed } = await outcomeOf("--know __proto__ --to b --json", map, {
      goals: [],
      topics,
    });
    expect(JSON.parse(printed)).toMatchObject({ known: ["let"], goals: ["b"] });
  });

  it("mean the goal when a topic has the same id", async () => {
    const goals = [{ id: "printing", title: "Print", topics: ["functions"] }];
    const { printed } = await outcomeOf("--to printing --json", map, { goals });
    expect(JSON.parse(printed)).toMatchObject({ goals: ["functions"] });
  });

  it.each([
    [
      "--know functoins",
      "--know functoins is no topic of “Small map”. Did you mean `functions`? Write the id of a topic.",
    ],
    [
      "--know constructor",
      "--know constructor is no topic of “Small map”. Write the id of a topic.",
    ],
    ["--know fluent", "--know fluent is no topic of “Small map”. Write the id of a topic."],
    [
      "--to flunet",
      "--to flunet is no goal or topic of “Small map”. Did you mean `fluent`? Write the id of a goal or topic.",
    ],
    [
      "--to fluency",
      "--to fluency is no goal or topic of “Small map”. Did you mean `fluent`? Write the id of a goal or topic.",
    ],
  ])("are refused with a hint: %s", async (line, told) => {
    expect(await outcomeOf(line)).toEqual({
      code: 2,
      printed: "",
      told: `${told}\nSee: prereq ready --help\n`,
    });
  });
});

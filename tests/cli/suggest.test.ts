import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type FakeEffects, fakeEffects } from "../support/fake-effects.ts";

const graph = "ConceptID,ConceptLabel,Dependencies\n1,Function,\n2,Composite function,\n3,Limit,\n";
const topics = `# Ours
- id: function
  title: Function   # of one variable
- id: composite
  title: Composite function
`;
const files = {
  "graph.csv": graph,
  "map/curriculum.yaml": `format: prereq/1
id: map
title: Map
stages: [{ id: all, title: All }]
areas: [{ id: calculus, title: Calculus, stage: all }]
`,
  "map/topics/calculus.yaml": topics,
};

async function outcomeOf(line: string, effects: FakeEffects = fakeEffects(files)) {
  const code = await run(line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join(""), effects };
}

describe("prereq suggest", () => {
  it("lists what may be missing, with score and reasons", async () => {
    const { code, printed } = await outcomeOf("suggest graph.csv");
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^0\.\d\d {2}composite-function needs function\n {6}its title holds “Function”, and “graph” has “Function” right before it\n1 prerequisite suggested with a score of 0\.5 or more\.\n$/,
    );
  });

  it("prints the same as JSON, from another score, by some sources only", async () => {
    const { printed } = await outcomeOf(
      "suggest graph.csv --format json --least 0.1 --without titles,mentions",
    );
    const { suggestions } = JSON.parse(printed);
    expect(suggestions).toMatchObject([
      { topic: "limit", prerequisite: "composite-function", doubts: [] },
      { topic: "composite-function", prerequisite: "function" },
    ]);
    expect(suggestions[1].reasons).toEqual(["“graph” has “Function” right before it"]);
  });

  it("adds to the files of a folder, and changes nothing else in them", async () => {
    const { code, printed, effects } = await outcomeOf("suggest map --accept 0.4");
    expect(code).toBe(0);
    expect(printed).toContain(
      "1 prerequisite added; each has a `why` that begins with “Suggested”:\n  map/topics/calculus.yaml\n",
    );
    const text = effects.files.get("map/topics/calculus.yaml") ?? "";
    expect(text.startsWith(topics)).toBe(true);
    expect(text.slice(topics.length)).toMatch(
      /^ {2}requires:\n {4}- topic: function\n {6}why: Suggested \(0\.\d\d\), since its title holds “Function”\.\n$/,
    );
    effects.printed.length = 0;
    await outcomeOf("suggest map --accept 0.4", effects);
    expect(effects.printed.join("")).toBe("No prerequisite added.\n");
  });

  it("prints any other curriculum with what is accepted, or writes it into a new folder", async () => {
    const { printed, told } = await outcomeOf("suggest graph.csv --accept 0.5");
    expect(JSON.parse(printed).topics[1].requires[0]).toMatchObject({
      topic: "function",
      why: expect.stringMatching(/^Suggested \(/),
    });
    expect(told).toBe("1 prerequisite added.\n");
    const { effects } = await outcomeOf("suggest graph.csv --accept 0.5 --out new");
    expect(effects.files.get("new/topics/topics.yaml")).toContain("why: Suggested (");
  });

  it.each([
    ["suggest graph.csv --least 2", "--least 2 must be a number from 0 to 1."],
    ["suggest graph.csv --without luck", "--without luck is not known."],
    ["suggest graph.csv --format csv", "--format csv is not known."],
    ["suggest graph.csv --out new", "--out writes what is accepted."],
  ])("%s is a wrong use", async (line, message) => {
    const { code, told } = await outcomeOf(line);
    expect(code).toBe(2);
    expect(told).toContain(message);
  });
});

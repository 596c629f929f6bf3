import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const map = JSON.stringify({
  format: "prereq/1",
  id: "map",
  title: "Map",
  stages: [{ id: "s", title: "S" }],
  areas: [{ id: "x", title: "X", stage: "s" }],
  topics: ["a", "b", "c"].map((id, at) => ({
    id,
    title: id,
    kind: "concept",
    area: "x",
    ...(at === 2 && { requires: [{ any: ["a", "b"] }] }),
  })),
});

async function outcomeOf(line: string) {
  const effects = fakeEffects({ "map.json": map });
  const code = await run(line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join(""), effects };
}

describe("prereq export", () => {
  it("prints the answer and nothing else, and tells beside it what is lost", async () => {
    const { code, printed, told } = await outcomeOf("export map.json --format canvas");
    expect(code).toBe(0);
    expect(JSON.parse(printed).nodes).toHaveLength(4);
    expect(told).toContain("“one of these is enough”");
  });

  it("writes several files into a folder, and asks for one", async () => {
    const { code, effects } = await outcomeOf("export map.json --format csv --out tables");
    expect(code).toBe(0);
    expect([...effects.files.keys()].slice(1)).toEqual([
      "tables/topics.csv",
      "tables/prerequisites.csv",
    ]);
    const refused = await outcomeOf("export map.json --format csv");
    expect(refused.code).toBe(2);
    expect(refused.told).toContain("--out FOLDER");
  });

  it("lists every format with what it is for", async () => {
    const { code, told } = await outcomeOf("export map.json");
    expect(code).toBe(2);
    expect(told).toContain("dot: drawing for Graphviz (DOT)");
  });
});

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

  it("writes files that are no text, too", async () => {
    const { code, effects } = await outcomeOf("export map.json --format parquet --out tables");
    expect(code).toBe(0);
    expect(effects.files.get("tables/vertices.parquet")).toMatch(/^PAR1.*PAR1$/s);
    expect(effects.files.get("tables/README.md")).toMatch(/^# /);
  });

  it("writes only what is to be learnt for a goal, and in a picture the way through it", async () => {
    const { code, printed, told } = await outcomeOf("export map.json --format json --goal c");
    expect(code).toBe(0);
    const { topics } = JSON.parse(printed);
    expect(topics.map(({ id }: { id: string }) => id)).toEqual(["a", "c"]);
    expect(told).toContain("without their order");
    const picture = await outcomeOf("export map.json --format svg --goal c --known a");
    expect(picture.printed).toMatch(/^<svg/);
    expect(picture.printed).toContain(">c<");
    expect(picture.printed).toContain(">1<");
    expect(picture.printed).not.toContain(">a<");
    for (const format of ["svg", "mermaid", "dot", "markdown"]) {
      const shown = await outcomeOf(`export map.json --format ${format} --goal c --known a`);
      expect(shown.told).not.toContain("without their order");
      expect(told).toContain(format);
    }
  });

  it("does not take a goal that is known already for a step", async () => {
    const { printed } = await outcomeOf("export map.json --format dot --goal a,c --known a");
    expect(printed).toContain("penwidth=3");
    expect(printed).not.toContain("undefined");
  });

  it("refuses a goal that is none, and known topics without a goal", async () => {
    expect((await outcomeOf("export map.json --format svg --goal d")).code).toBe(2);
    expect((await outcomeOf("export map.json --format svg --known a")).told).toContain("--goal");
    const done = await outcomeOf("export map.json --format svg --goal a --known a");
    expect(done.told).toContain("nothing to write");
  });

  it("lists every format with what it is for", async () => {
    const { code, told } = await outcomeOf("export map.json");
    expect(code).toBe(2);
    expect(told).toContain("dot: drawing for Graphviz (DOT)");
  });
});

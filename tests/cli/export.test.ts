import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { decodedPng } from "../support/decoded-png.ts";
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

  it("draws the map in pixels, as large as is asked for", async () => {
    const small = await outcomeOf("export map.json --format png --out map.png");
    const large = await outcomeOf("export map.json --format png --scale 2 --out map.png");
    const [one, two] = [small, large].map(({ code, effects }) => {
      expect(code).toBe(0);
      return decodedPng(Buffer.from(effects.files.get("map.png") ?? "", "latin1"));
    });
    expect(two?.width).toBe((one?.width ?? 0) * 2);
    expect(two?.height).toBe((one?.height ?? 0) * 2);
    // Ground, area, card, and several shades of letters.
    expect(one?.colours.size).toBeGreaterThan(20);
    expect(one?.colours.has("faf8f4ff")).toBe(true);
    expect(one?.colours.has("ffffffff")).toBe(true);
  });

  it("says what a picture in pixels needs, and when it would be too large", async () => {
    expect((await outcomeOf("export map.json --format png")).told).toContain("--out FILE");
    expect((await outcomeOf("export map.json --format svg --scale 2")).code).toBe(2);
    expect((await outcomeOf("export map.json --format png --scale 0 --out x")).code).toBe(2);
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

import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { fakeEffects } from "../support/fake-effects.ts";

const graph = "ConceptID,ConceptLabel,Dependencies,TaxonomyID\n1,Point,,A\n2,Line,1|1,A\n";
const files = { "graph.csv": graph, "notes.txt": "Nothing.", "bad.json": "{" };

async function outcomeOf(line: string, more: Record<string, string> = {}) {
  const effects = fakeEffects({ ...files, ...more });
  const code = await run(line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join(""), effects };
}

describe("prereq import", () => {
  it("says what was read and what was mended, and writes a folder that can be checked", async () => {
    const { code, printed, effects } = await outcomeOf("import graph.csv --out map");
    expect(code).toBe(0);
    expect(
      printed,
    ).toBe(`graph: read as learning graph in CSV. 2 topics in 1 area, 1 prerequisite. Written to map.
graph.csv:3:1: note needed-twice: “Line” names a prerequisite more than once; it was taken once.
    Take the repetition out of the file.
No errors, no warnings, 1 note.
`);
    expect(await run(["path", "map", "--to", "line"], effects)).toBe(0);
  });

  it("opens a file with a circle, and names it at its place with the weakest link", async () => {
    const circle = "ConceptID,ConceptLabel,Dependencies\n1,Function,2\n2,Composite function,1\n";
    const { code, printed } = await outcomeOf("import circle.csv", { "circle.csv": circle });
    expect(code).toBe(0);
    expect(printed).toContain(
      "circle.csv:2:1: error cycle: A circle of prerequisites: `function` needs `composite-function`, which needs `function`.",
    );
    expect(printed).toContain("The weakest link is that `function` needs `composite-function`:");
    const checked = await outcomeOf("check circle.csv", { "circle.csv": circle });
    expect(checked.printed).toContain("circle.csv:2:1: error cycle:");
  });

  it("does not write over a curriculum", async () => {
    const { code, told } = await outcomeOf("import graph.csv --out map", {
      "map/curriculum.yaml": "format: prereq/1\n",
    });
    expect(code).toBe(2);
    expect(told).toContain("There is a curriculum in map already.");
  });

  it("names the formats when it does not know that of a file, and takes the one that is named", async () => {
    const unknown = await outcomeOf("import notes.txt");
    expect(unknown.code).toBe(2);
    expect(unknown.told).toContain("mdbook: table of contents of an mdBook book");
    const named = await outcomeOf("import notes.txt --from markdown --title Mine");
    expect(named.code).toBe(0);
    expect(named.printed).toContain("Mine: read as outline in Markdown.");
  });

  it("tells a wrong use", async () => {
    expect((await outcomeOf("import")).told).toContain("Name the file to import.");
    expect((await outcomeOf("import none.csv")).told).toContain(
      "There is no file or folder none.csv.",
    );
    expect((await outcomeOf("import graph.csv --from x")).code).toBe(2);
  });

  it("makes one curriculum of files that belong together, or of a folder of them", async () => {
    const tables = {
      "geo/topics.csv": "id,title\na,Point\nb,Line\n",
      "geo/needs.csv": "prerequisite,topic\na,b\n",
    };
    for (const operands of ["geo/topics.csv geo/needs.csv", "geo"]) {
      const { code, printed } = await outcomeOf(`import ${operands}`, tables);
      expect(code).toBe(0);
      expect(printed).toContain("2 topics in 1 area, 1 prerequisite.");
    }
    const { code, printed } = await outcomeOf("path geo --to b --json", tables);
    expect(code).toBe(0);
    expect(JSON.parse(printed).steps).toHaveLength(2);
  });

  it("refuses files that are too large together, and says which is too much", async () => {
    const effects = fakeEffects({ "a.csv": "id,title\n", "b.csv": "id,title\n" });
    const large = { ...effects, sizeOf: async () => 20_000_000 };
    expect(await run(["import", "a.csv", "b.csv"], large)).toBe(1);
    expect(effects.told.join("")).toContain("b.csv:1:1: error too-large");
  });

  it("opens what is a curriculum already, one file or a folder, and says so", async () => {
    const head = { id: "geo", title: "Geometry", stages: [{ id: "s", title: "All" }] };
    const areas = [{ id: "a", title: "Lines", stage: "s" }];
    const topics = [{ id: "point", title: "Point", area: "a" }];
    const json = JSON.stringify({ format: "prereq/1", ...head, areas, topics });
    const yaml = {
      "geo/curriculum.yaml": `format: prereq/1\nid: geo\ntitle: Geometry\nstages: ${JSON.stringify(head.stages)}\nareas: ${JSON.stringify(areas)}\n`,
      "geo/topics/a.yaml": JSON.stringify([{ id: "point", title: "Point" }]),
      "geo/README.md": "Not a note: [[point]].",
    };
    for (const [operand, more] of [
      ["geo.json", { "geo.json": json }],
      ["geo", yaml],
    ] as const) {
      const { code, printed, effects } = await outcomeOf(`import ${operand} --out map`, more);
      expect(printed).toContain(
        "Geometry: read as Prereq’s own format. 1 topic in 1 area, 0 prerequisites. Written to map.",
      );
      expect(code).toBe(0);
      expect(effects.files.get("map/topics/a.yaml")).toContain("id: point");
    }
    const flipped = await outcomeOf("import geo.json --flip", { "geo.json": json });
    expect(flipped.told).toContain("is a curriculum of Prereq already");
  });

  it("says where a file of its own format is wrong, and where a JSON file is broken", async () => {
    const wrong = await outcomeOf("import a.json", { "a.json": '{"format": "prereq/1"}' });
    expect(wrong.code).toBe(1);
    expect(wrong.told).toContain("a.json:1:1: error missing-key");
    expect((await outcomeOf("import bad.json")).told).toContain("bad.json:1:2: error not-json");
    const { told } = await outcomeOf("import x.json", { "x.json": "{}" });
    expect(told).toContain("is of no format that is known");
  });

  it("takes columns for what they are said to be, and says what that can be", async () => {
    const text = "Thema;Braucht\nPunkt;\nGerade;Punkt\n";
    const files = { "geo.csv": text };
    const asked = "import geo.csv --from csv --columns Thema=title,Braucht=needs";
    const { code, printed } = await outcomeOf(asked, files);
    expect(code).toBe(0);
    expect(printed).toContain("2 topics in 1 area, 1 prerequisite.");
    const wrong = await outcomeOf(asked.replace("title", "titel"), files);
    expect(wrong.code).toBe(2);
    expect(wrong.told).toContain("Did you mean `title`?");
    expect((await outcomeOf(`${asked},Thema`, files)).code).toBe(2);
  });

  it("is not needed where a curriculum is expected: any importable file will do", async () => {
    const { code, printed } = await outcomeOf("path graph.csv --to line --json");
    expect(code).toBe(0);
    expect(JSON.parse(printed).steps.map(({ id }: { id: string }) => id)).toEqual([
      "point",
      "line",
    ]);
  });
});

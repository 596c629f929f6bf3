import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { type FakeEffects, fakeEffects } from "../support/fake-effects.ts";

const files = {
  "book.md": "# Book\n\n- Traits\n- Closures\n- Borrowing\n",
  "course.md": "# Course\n\n- Closure\n- References and borrowing\n- Macros\n",
};

async function outcomeOf(line: string, effects: FakeEffects = fakeEffects(files)) {
  effects.printed.length = 0;
  effects.told.length = 0;
  const code = await run(line.split(" "), effects);
  return { code, printed: effects.printed.join(""), told: effects.told.join(""), effects };
}

const command = "import book.md course.md --merge";

describe("prereq import --merge", () => {
  it("lists what may be the same, and merges nothing by itself", async () => {
    const { code, printed, effects } = await outcomeOf(command);
    expect(code).toBe(0);
    expect(
      printed,
    ).toBe(`6 topics of 2 documents compared: 2 pairs may be the same. Nothing is merged yet.
May be the same (2):
  1.00  book/closures = course/closure: the titles are the same
  0.52  book/borrowing = course/references-and-borrowing: one title holds the other
`);
    expect([...effects.files.keys()]).toEqual(Object.keys(files));
  });

  it("writes decisions to be made, and does as they say in the next run", async () => {
    const { effects } = await outcomeOf(`${command} --decisions d.yaml --out map`);
    const proposed = effects.files.get("d.yaml") ?? "";
    expect(proposed).toContain("\n- same: [book/closures, course/closure]\n");
    expect(proposed).toContain("\n- unsure: [book/borrowing, course/references-and-borrowing]\n");
    expect(effects.files.has("map/curriculum.yaml")).toBe(false);
    effects.files.set(
      "d.yaml",
      proposed.replace("- same", "- different").replace("- unsure", "- same"),
    );
    const { code, printed } = await outcomeOf(
      `${command} --decisions d.yaml --out map --title Rust`,
      effects,
    );
    expect(code).toBe(0);
    expect(
      printed,
    ).toBe(`Rust: 5 topics made of 6 topics of 2 documents, 1 of them in several. Written to map.
In several documents (1):
  Borrowing: book/borrowing, course/references-and-borrowing
Kept apart, as decided: 1 pair.
No errors, no warnings, no notes.
`);
    expect(effects.files.get("map/topics/topics.yaml")).toContain("- book/3\n    - course/2\n");
    expect(await run(["path", "map", "--to", "closure"], effects)).toBe(0);
  });

  it("adds what is asked anew to the end of the decisions, and leaves the rest as it is", async () => {
    const effects = fakeEffects({
      ...files,
      "d.yaml": "# mine\n- different: [book/closures, course/closure]",
    });
    await outcomeOf(`${command} --decisions d.yaml`, effects);
    expect(effects.files.get("d.yaml")).toBe(`# mine
- different: [book/closures, course/closure]

# 0.52 “Borrowing” and “References and borrowing”: one title holds the other
- unsure: [book/borrowing, course/references-and-borrowing]
`);
  });

  it("takes pairs from a score up for the same", async () => {
    const { code, printed } = await outcomeOf(`${command} --yes 0.9 --json`);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      curriculum: { id: "book-and-course", title: "Book and Course", topics: 5 },
      shared: [["book/closures", "course/closure"]],
      accepted: [{ score: 1, titles: ["Closures", "Closure"] }],
      unsure: [{ topics: ["book/borrowing", "course/references-and-borrowing"] }],
    });
  });

  it("names a circle that the documents make together", async () => {
    const graphs = {
      "a.csv": "ConceptID,ConceptLabel,Dependencies\n1,Point,\n2,Line,1\n",
      "b.csv": "ConceptID,ConceptLabel,Dependencies\n1,Line,\n2,Point,1\n",
    };
    const { printed } = await outcomeOf("import a.csv b.csv --merge --yes 1", fakeEffects(graphs));
    expect(printed).toContain(
      "A circle of prerequisites: `point` needs `line`, which needs `point`.",
    );
  });

  it.each([
    ["import book.md course.md", "Make one curriculum of them with --merge."],
    ["import book.md --merge", "Name two files or more to be merged."],
    [`${command} --out map`, "Say which topics are the same"],
    [`${command} --yes 2`, "--yes 2 must be a number from 0 to 1."],
    [`${command} --flip`, "--flip is about one file."],
    [`${command} --url https://x.org`, "--url is about one file."],
  ])("%s is a wrong use", async (line, message) => {
    const { code, told } = await outcomeOf(line);
    expect(code).toBe(2);
    expect(told).toContain(message);
  });

  it("refuses decisions that cannot be kept together", async () => {
    const effects = fakeEffects({
      ...files,
      "d.yaml": `- same: [book/closures, course/closure]
- different: [course/closure, book/closures]
`,
    });
    const { code, told } = await outcomeOf(`${command} --decisions d.yaml`, effects);
    expect(code).toBe(1);
    expect(told).toContain("d.yaml:2:14: error contradiction: “Closure” and “Closures” are said");
  });
});

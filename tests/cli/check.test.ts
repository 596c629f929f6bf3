import { describe, expect, it } from "vitest";
import { NotUtf8 } from "../../src/cli/effects.ts";
import { run } from "../../src/cli/run.ts";
import { limits } from "../../src/core/curriculum/limits.ts";
import { fakeEffects } from "../support/fake-effects.ts";
import { folderOf } from "../support/folders.ts";

const checks =
  "checks: [{ ask: Well? }], resources: [{ title: Page, url: 'https://example.org/', kind: read }]";
const clean = `- { id: first, title: First, kind: practice, summary: It., hours: 1, items: [book/1], ${checks} }\n`;

/** Runs a command in a place where the folder `graph` holds the small curriculum. */
async function outcomeOf(line: string, topics: string, colour = false) {
  const inFolder = folderOf({ "topics/basics.yaml": topics }).map(
    ({ path, text }) => [`graph/${path}`, text] as const,
  );
  const effects = fakeEffects(Object.fromEntries(inFolder), colour);
  const code = await run(line.split(" "), effects);
  return {
    code,
    printed: effects.printed.join(""),
    told: effects.told.join(""),
    files: effects.files,
  };
}

describe("prereq check", () => {
  it("ends with 0 for a clean curriculum, the own one by default", async () => {
    const { code, printed, told } = await outcomeOf("check", clean);
    expect(printed).toBe("No errors, no warnings, no notes.\n");
    expect({ code, told }).toEqual({ code: 0, told: "" });
  });

  it("ends with 0 when there are only notes", async () => {
    const { code, printed } = await outcomeOf("check", clean.replace("practice", "concept"));
    expect(code).toBe(0);
    expect(
      printed,
    ).toBe(`graph/topics/basics.yaml:1:3: note unneeded-topic: Nothing needs \`first\`: it is in no goal and no other topic names it.
    Name it where it is used or in a goal, if it serves one.
No errors, no warnings, 1 note.
`);
  });

  it("ends with 1 for a warning and for a mistake", async () => {
    expect((await outcomeOf("check", "- { id: first, title: First }\n")).code).toBe(1);
    expect((await outcomeOf("check graph", "- { id: first }\n")).code).toBe(1);
  });

  it.each([
    ["error", 0, 1],
    ["warning", 1, 1],
    ["note", 1, 1],
  ] as const)("fails from %s on when told so", async (severity, warned, mistaken) => {
    const line = `check --fail-on ${severity}`;
    expect((await outcomeOf(line, "- { id: first, title: First }\n")).code).toBe(warned);
    expect((await outcomeOf(line, "- { id: first }\n")).code).toBe(mistaken);
    const noted = await outcomeOf(line, clean.replace("practice", "concept"));
    expect(noted.code).toBe(severity === "note" ? 1 : 0);
  });

  it.each(["check --json", "check --format json"])("prints one JSON value for %s", async (line) => {
    const { code, printed } = await outcomeOf(line, "- { id: first }\n");
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual({
      errors: 1,
      warnings: 0,
      notes: 0,
      problems: [
        {
          code: "missing-key",
          severity: "error",
          message: "`title` is missing.",
          mend: "Add `title: …`.",
          place: { file: "graph/topics/basics.yaml", line: 1, column: 3 },
        },
      ],
    });
  });

  it("prints workflow commands for GitHub", async () => {
    const { printed } = await outcomeOf("check graph/ --format github", "- { id: first }\n");
    expect(printed).toBe(
      "::error file=graph/topics/basics.yaml,line=1,col=3,title=missing-key::`title` is missing. Add `title: …`.\n",
    );
  });

  it("uses colours only where they are shown", async () => {
    expect((await outcomeOf("check", "- { id: first }\n")).printed).not.toContain("\u001b");
    expect((await outcomeOf("check", "- { id: first }\n", true)).printed).toContain(
      "\u001b[31merror\u001b[0m",
    );
  });

  it("lets no control character of a file reach the terminal", async () => {
    const topics = '- { id: a, title: A, "Bell \\a\\e[2J": 1 }\n';
    const { printed } = await outcomeOf("check", topics);
    expect(printed).toContain("Bell \uFFFD\uFFFD[2J");
    expect(printed).not.toContain("\u0007");
    expect(printed).not.toContain("\u001b");
  });

  it("cuts a kind of problem short after twenty, and counts the rest", async () => {
    const topics = Array.from(
      { length: 30 },
      (_, at) => `- { id: t${at}, title: Topic ${at} x }\n`,
    );
    const { printed } = await outcomeOf("check", topics.join(""));
    expect(printed.match(/warning missing-hours/g)).toHaveLength(20);
    expect(printed).toContain("… and 10 more of missing-hours; --format json lists them all.");
  });

  it("reads a JSON file, alone or as the only one in a folder", async () => {
    const text = '{ "format": "prereq/1", "id": "x", "title": "X", "topics": [{}] }';
    for (const operand of ["x/curriculum.json", "x", "x/"]) {
      const effects = fakeEffects({ "x/curriculum.json": text, "x/notes/readme.md": "" });
      expect(await run(["check", operand, "--json"], effects)).toBe(1);
      expect(effects.printed.join("")).toContain('"file": "x/curriculum.json"');
    }
  });

  it("reads files whose endings are in capitals", async () => {
    const text = '{ "format": "prereq/1", "id": "x", "title": "X", "topics": [] }';
    expect(await run(["check", "X.JSON"], fakeEffects({ "X.JSON": text }))).toBe(0);
    const written = fakeEffects({
      "x/curriculum.YAML": "format: prereq/1\nid: x\ntitle: X\n",
      "x/curriculum.json": "",
    });
    expect(await run(["check", "x"], written)).toBe(0);
  });

  it("does not even read a file that is too large", async () => {
    const effects = {
      ...fakeEffects({ "a.json": "" }),
      sizeOf: async () => limits.fileLength + 1,
      readText: () => Promise.reject(new Error("It was read.")),
    };
    expect(await run(["check", "a.json"], effects)).toBe(1);
    expect(effects.printed.join("")).toContain("a.json:1:1: error too-large");
  });

  it("says when a file is not in UTF-8", async () => {
    const effects = {
      ...fakeEffects({ "a.json": "" }),
      readText: () => Promise.reject(new NotUtf8()),
    };
    expect(await run(["check", "a.json"], effects)).toBe(1);
    expect(effects.printed.join("")).toContain("a.json:1:1: error not-utf-8");
  });
});

describe("prereq check --metrics", () => {
  const second = clean
    .replace("id: first, title: First", "id: second, title: Second")
    .replace("hours: 1", "hours: [2, 3], requires: [{ topic: first, why: It. }]");
  const chained = clean + second;

  it("prints the metrics after the problems, and ends alike", async () => {
    const { code, printed } = await outcomeOf("check --metrics", chained);
    expect(code).toBe(0);
    expect(printed).toBe(`No errors, no warnings, no notes.

Structural complexity 5: delay 4 and blocking 1; 3.3 where a step takes a quarter of a year.
Critical path, 3.5 h through 2 topics: first, second.
0 bottlenecks.

complexity  delay  blocking  chain h  blocked h  topic
         3      2         1      3.5        2.5  first
         2      2         0      3.5          0  second
`);
  });

  it("puts them all into the JSON value", async () => {
    const { code, printed } = await outcomeOf("check --metrics --json", chained);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({
      errors: 0,
      metrics: {
        complexity: 5,
        criticalPath: { hours: 3.5, topics: ["first", "second"] },
        topics: [{ topic: "first", blocking: 1, blockedHours: 2.5 }, { topic: "second" }],
      },
    });
    expect((await outcomeOf("check --json", chained)).printed).not.toContain("metrics");
  });

  it("has none for a curriculum that cannot be opened", async () => {
    const { code, printed } = await outcomeOf("check --metrics --json", "- { id: first }\n");
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ errors: 1, metrics: null });
    const text = await outcomeOf("check --metrics", "- { id: first }\n");
    expect(text.printed).toBe((await outcomeOf("check", "- { id: first }\n")).printed);
  });

  it("cuts long lists short and counts the rest", async () => {
    const line = (at: number) =>
      `- { id: t${at}, title: T ${at}, requires: [${at > 0 ? `t${at - 1}` : ""}] }\n`;
    const { printed } = await outcomeOf(
      "check --metrics",
      Array.from({ length: 25 }, (_, at) => line(at)).join(""),
    );
    expect(printed).toContain("25 h through 25 topics: t0, t1,");
    expect(printed).toContain("t19 … and 5 more.");
    expect(printed).toContain("… and 5 topics with less; --format json lists them all.");
    expect(printed).not.toMatch(/ t20$/m);
  });
});

describe("prereq export", () => {
  it("prints the curriculum as JSON that checks alike", async () => {
    for (const line of ["export --format json", "export graph --json"]) {
      const { code, printed, told } = await outcomeOf(line, clean);
      expect({ code, told }).toEqual({ code: 0, told: "" });
      const effects = fakeEffects({ "own.json": printed });
      expect(await run(["check", "own.json"], effects)).toBe(0);
    }
  });

  it("writes to a file when told so", async () => {
    const { code, printed, files } = await outcomeOf(
      "export --format json --out far/away.json",
      clean,
    );
    expect({ code, printed }).toEqual({ code: 0, printed: "" });
    expect(files.get("far/away.json")).toContain('"id": "first"');
  });

  it("ends with 1 and says why when there is no curriculum to write", async () => {
    const { code, printed, told } = await outcomeOf("export --format json", "- { id: first }\n");
    expect({ code, printed }).toEqual({ code: 1, printed: "" });
    expect(told).toContain("graph/topics/basics.yaml:1:3: error missing-key: `title` is missing.");
  });

  it("answers with the problems as JSON when asked for JSON", async () => {
    const { code, printed, told } = await outcomeOf("export --json", "- { id: first }\n");
    expect({ code, told }).toEqual({ code: 1, told: "" });
    expect(JSON.parse(printed)).toMatchObject({ errors: 1, problems: [{ code: "missing-key" }] });
  });
});

import { describe, expect, it } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { read } from "../../../src/core/curriculum/read.ts";
import { folderOf, inOneLine } from "../../support/folders.ts";

/** What is said about a folder. */
const said = (changes: Readonly<Record<string, string | undefined>>): string[] =>
  open(read(folderOf(changes))).problems.map(inOneLine);

describe("a folder of YAML files", () => {
  it("is opened", () => {
    const { curriculum, problems } = open(read(folderOf()));
    expect(problems).toEqual([]);
    expect(curriculum?.topics).toEqual([
      {
        id: "first",
        title: "First",
        kind: "concept",
        area: "basics",
        summary: "",
        requires: { kind: "all", of: [] },
        helps: [],
        items: ["book/1"],
        checks: [],
        resources: [],
        aliases: [],
        was: [],
        retired: false,
      },
    ]);
    expect(curriculum?.documents[0]?.items).toEqual([{ id: "book/1", title: "One", items: [] }]);
  });

  it("puts topics in the order of the areas, whatever the order of the files", () => {
    const { curriculum } = open(
      read(
        folderOf({
          "curriculum.yaml": `format: prereq/1
id: small
title: Small
stages: [{ id: start, title: Start }]
areas: [{ id: later, title: Later, stage: start }, { id: basics, title: Basics, stage: start }]
`,
          "documents/book.yaml": undefined,
          "topics/basics.yaml": "- { id: b, title: B }\n- { id: a, title: A }\n",
          "topics/later.yaml": "- { id: c, title: C }\n",
        }),
      ),
    );
    expect(curriculum?.topics.map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });

  it("tells every mistake of all files at once, each with its place and its mend", () => {
    const problems = said({
      "curriculum.yaml": `format: prereq/1
id: small
titel: Small
documents: [{ id: book, title: Book, outline: documents/bok.yaml }]
stages: [{ id: start, title: Start }]
areas: [{ id: basics, title: Basics, stage: strat }]
`,
      "documents/book.yaml": `- { id: 1, title: One }\n`,
      "topics/basics.yaml": `- id: first
  title: First
  kind: concpet
  hours: [4, 2]
  requires:
    - topc: second
    - any: second
  resources: [{ title: A page, url: "javascript:alert(1)", kind: read }]
- id: second
  title:
- title: Nameless
`,
    });
    expect(problems).toEqual([
      'topics/basics.yaml:3:9 wrong-value: `kind` is "concpet", which does not fit. Write one of concept, skill, tool, project, practice.',
      "topics/basics.yaml:4:10 wrong-value: `hours` is a list, which does not fit. Write the low number first: [low, high].",
      "topics/basics.yaml:6:7 unknown-key: `requires[0].topc` is not a key of the format. Did you mean `topic`? The keys here are topic, why.",
      'topics/basics.yaml:7:12 wrong-value: `requires[1].any` is "second", which does not fit. Write a list: `[…]`, or lines that begin with `- `.',
      'topics/basics.yaml:8:37 wrong-value: `resources[0].url` is "javascript:alert(1)", which does not fit. Write an address that begins with https:// or http://.',
      "topics/basics.yaml:10:9 wrong-value: `title` is empty, which does not fit. Write text; put it in quotes when it looks like a number or contains `: `.",
      "topics/basics.yaml:11:3 missing-key: `id` is missing. Add `id: …`.",
      "curriculum.yaml:3:1 unknown-key: `titel` is not a key of the format. Did you mean `title`? The keys here are format, id, title, language, summary, documents, stages, areas, goals.",
      "curriculum.yaml:4:47 no-such-file: The outline `documents/bok.yaml` is not in the folder. Did you mean `documents/book.yaml`? Write its path as seen from curriculum.yaml.",
      "documents/book.yaml:1:1 unused-file: Nothing refers to this file, so it is not read. Name it as the `outline` of a document, or move it to topics/<area>.yaml.",
      "curriculum.yaml:6:45 unknown-stage: There is no stage `strat`. Did you mean `start`? Name a stage of this curriculum, or add this one.",
    ]);
  });

  it("asks for quotes around an item's number", () => {
    expect(said({ "documents/book.yaml": "- { id: 1.1, title: One }\n" })).toEqual([
      "documents/book.yaml:1:9 wrong-value: `id` is 1.1, which does not fit. Put the id in quotes, so that it is read as text.",
    ]);
  });

  it("tells where the YAML itself is broken, and does not call its topics unknown", () => {
    const problems = said({ "topics/basics.yaml": '- id: "first\n  title: First\n' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^topics\/basics\.yaml:\d+:\d+ not-yaml: /);
  });

  it("tells a key that stands twice", () => {
    expect(said({ "topics/basics.yaml": "- id: first\n  title: A\n  title: B\n" })).toEqual([
      "topics/basics.yaml:3:3 duplicate-key: The same key stands twice in this map. Keep one of the two.",
    ]);
  });

  it("goes on after a key that stands twice", () => {
    const topics = "- id: first\n  title: A\n  title: B\n  kind: sill\n";
    const codes = said({ "topics/basics.yaml": topics }).map((line) => line.split(" ")[1]);
    expect(codes).toEqual(["duplicate-key:", "wrong-value:"]);
  });

  it("takes a list where a map should be for one mistake", () => {
    expect(said({ "topics/basics.yaml": "- [id, first]\n" })).toEqual([
      "topics/basics.yaml:1:3 wrong-value: This is a list, which does not fit. Write a map with keys of these: id, title, kind, summary, brief, hours, requires, helps, items, checks, resources, aliases, was, retired, bridge, reason.",
    ]);
  });

  it("takes a file that is no list for a mistake", () => {
    expect(said({ "topics/basics.yaml": "id: first\n" })).toEqual([
      "topics/basics.yaml:1:1 wrong-value: This file is not a list. Begin every element with `- `.",
    ]);
  });

  it("points at the topic that names an area which is not declared, once a file", () => {
    expect(
      said({ "topics/basisc.yaml": "- { id: a, title: A }\n- { id: b, title: B }\n" }),
    ).toEqual([
      "topics/basisc.yaml:1:3 unknown-area: There is no area `basisc`. Did you mean `basics`? Add it to the `areas` of the curriculum.",
    ]);
  });

  it("says what to add when there is no curriculum.yaml", () => {
    expect(said({ "curriculum.yaml": undefined })).toEqual([
      "curriculum.yaml:1:1 no-curriculum: The folder has no curriculum.yaml. Add one with `format: prereq/1`, `id`, `title`, `stages` and `areas`.",
    ]);
  });

  it.each([
    ["is broken", "format: [prereq/1\n"],
    [
      "has a broken document",
      "format: prereq/1\nid: x\ntitle: X\nstages: [{ id: s, title: S }]\nareas: [{ id: basics, title: B, stage: s }]\ndocuments: [{ title: Book }]\n",
    ],
    ["is no map", "- format: prereq/1\n"],
  ])("calls no outline unused when the main file %s, and still reads it", (_state, main) => {
    const problems = said({
      "curriculum.yaml": main,
      "documents/book.yaml": "- { id: 1, title: One }\n",
      "notes.yaml": "a: note\n",
    });
    expect(problems.filter((line) => !line.startsWith("curriculum.yaml"))).toEqual([
      "documents/book.yaml:1:9 wrong-value: `id` is 1, which does not fit. Put the id in quotes, so that it is read as text.",
    ]);
  });

  it.each(["", "- format: prereq/1\n", "7"])("says so when the main file is no map: %j", (main) => {
    expect(said({ "curriculum.yaml": main })).toEqual([
      "curriculum.yaml:1:1 wrong-value: This file is not a map. Begin it with `format: prereq/1`.",
    ]);
  });

  it("takes endings in capitals", () => {
    const files = folderOf().map(({ path, text }) => ({
      path: path.replace(".yaml", ".YAML"),
      text: text.replace("book.yaml", "book.YAML"),
    }));
    const { curriculum, problems } = open(read(files));
    expect(problems).toEqual([]);
    expect(curriculum?.topics).toHaveLength(1);
  });

  it("reports a second main file", () => {
    expect(said({ "curriculum.yml": "format: prereq/1\n" })).toEqual([
      "curriculum.yml:1:1 second-main-file: The folder has curriculum.yaml as well, and only that one is read. Keep one of the two.",
    ]);
  });

  it("tells a file that is not in UTF-8, and does not call its topics unknown", () => {
    const main = "goals: [{ id: g, title: G, topics: [lost] }]\n";
    const files = folderOf().map((file) =>
      file.path === "curriculum.yaml" ? { ...file, text: file.text + main } : file,
    );
    const { problems } = open(read([...files, { path: "topics/lost.yaml", fault: "not-utf-8" }]));
    expect(problems.map(inOneLine)).toEqual([
      "topics/lost.yaml:1:1 not-utf-8: The text of this file is not in UTF-8. Save it again in the encoding UTF-8.",
    ]);
  });

  it("refuses YAML of so many parts that reading them would take too long", () => {
    const parts = "- [[], {}]\n".repeat(70_000);
    expect(said({ "topics/basics.yaml": parts })).toEqual([
      "topics/basics.yaml:1:1 too-large: The file has more than 100000 lists, maps and elements of lists. Split it into several files, or write the curriculum as JSON, which is read much faster.",
    ]);
  });

  it("refuses YAML that grows without end, instead of hanging", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map((pair) => [
      ...pair,
    ]))
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(", ")}]`);
    expect(said({ "topics/basics.yaml": bomb.join("\n") })).toEqual([
      "topics/basics.yaml:6:40 too-large: With its aliases written out, the file has more than 2000000 characters. Repeat less: use fewer aliases, and none inside parts that are repeated themselves.",
    ]);
  });

  it.each([
    ["brackets without end", "[".repeat(100_000), "1:41"],
    ["closed brackets", "[".repeat(3_000) + "]".repeat(3_000), "1:41"],
    ["braces in a list", `- ${"{a: ".repeat(60)}${"}".repeat(60)}`, "1:159"],
    ["lines that begin with dashes", "- ".repeat(3_000), "1:81"],
    ["nested keys", "? ".repeat(3_000), "1:81"],
    [
      "aliases of aliases",
      Array.from({ length: 60 }, (_, at) => `- &a${at} [${at === 0 ? "" : `*a${at - 1}`}]`).join(
        "\n",
      ),
      "41:9",
    ],
  ])("refuses YAML that is nested too deeply: %s", (_what, text, place) => {
    expect(said({ "topics/basics.yaml": text })).toEqual([
      `topics/basics.yaml:${place} too-deep: Here lists and maps stand in each other more than 40 deep. Write it flatter.`,
    ]);
  });

  it("reads files with a byte-order mark and with Windows line ends", () => {
    const files = folderOf().map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    }));
    expect(open(read(files)).problems).toEqual([]);
  });

  it("tells every alias that repeats nothing, at its own place", () => {
    const topics = `- id: first
  title: First
  summary: *nope
  aliases: [*later, &later x]
`;
    expect(said({ "topics/basics.yaml": topics })).toEqual([
      "topics/basics.yaml:3:12 unknown-anchor: The alias `*nope` repeats nothing: no anchor `&nope` stands above it. Put text that begins with `*` in quotes, or set the anchor.",
      "topics/basics.yaml:4:13 unknown-anchor: The alias `*later` repeats nothing: no anchor `&later` stands above it. Put text that begins with `*` in quotes, or set the anchor.",
    ]);
  });

  it("tells an alias inside its own part", () => {
    expect(said({ "topics/basics.yaml": "- &a [*a]\n" })).toEqual([
      "topics/basics.yaml:1:7 circular-alias: The alias `*a` stands inside the very part that it repeats. Take it out.",
    ]);
  });

  it("takes small parts that are repeated thousands of times", () => {
    const topics = Array.from(
      { length: 5_000 },
      (_, at) =>
        `- { id: t${at}, title: T${at}, checks: ${at === 0 ? "&c [{ ask: &q Well? }]" : "*c"} }`,
    );
    const { curriculum, problems } = open(
      read(folderOf({ "topics/basics.yaml": topics.join("\n") })),
    );
    expect(problems).toEqual([]);
    expect(curriculum?.topics.at(-1)?.checks).toEqual([{ ask: "Well?" }]);
  });

  it("takes an anchor that is set twice for the nearest above", () => {
    const topics =
      "- { id: &x a, title: *x }\n- { id: &x b, title: *x, aliases: &y [&y inner, *y] }\n- { id: c, title: *y }\n";
    const { curriculum } = open(read(folderOf({ "topics/basics.yaml": topics })));
    expect(curriculum?.topics.map(({ title }) => title)).toEqual(["a", "b", "inner"]);
    expect(curriculum?.topics[1]?.aliases).toEqual(["inner", "inner"]);
  });

  it("tells where a second document begins", () => {
    expect(
      said({ "topics/basics.yaml": "- { id: a, title: A }\n---\n- { id: b, title: B }\n" }),
    ).toEqual([
      "topics/basics.yaml:2:1 second-document: A second YAML document begins here, and a file holds only one. Take the line `---` out, or move what follows it to a file of its own.",
    ]);
  });

  it("reads a file that names another version of YAML, or tags, as plain data", () => {
    const topics = "%YAML 1.1\n--- !!omap\n- { id: 'first', title: !!binary yes }\n- <<: 1\n";
    const codes = said({ "topics/basics.yaml": topics }).map((line) => line.split(" ")[1]);
    expect(new Set(codes)).toEqual(new Set(["unknown-key:", "missing-key:"]));
  });

  it("follows an alias to where the mistake stands", () => {
    const topics = `- id: first
  title: First
  checks: &c [{ ask: 7 }]
- id: second
  title: Second
  checks: *c
`;
    const places = said({ "topics/basics.yaml": topics }).map((line) => line.split(" ")[0]);
    expect(places).toEqual(["topics/basics.yaml:3:22", "topics/basics.yaml:3:22"]);
  });
});

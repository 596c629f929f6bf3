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
      "curriculum.yaml:3:1 unknown-key: `titel` is not a key of the format. Did you mean `title`? The keys here are format, id, title, summary, documents, stages, areas, goals.",
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
      "topics/basics.yaml:1:3 wrong-value: This is a list, which does not fit. Write a map with keys of these: id, title, kind, summary, hours, requires, helps, items, checks, resources, aliases, was, retired, bridge, reason.",
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

  it("refuses YAML that grows without end, instead of hanging", () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh", "hi"].map((pair) => [
      ...pair,
    ]))
      bomb.push(`${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(", ")}]`);
    expect(said({ "topics/basics.yaml": bomb.join("\n") })).toEqual([
      "topics/basics.yaml:1:1 too-deep: The file nests too deeply or repeats its parts too often to be read. Write it out flat, without anchors and aliases.",
    ]);
  });

  it("refuses YAML that is nested without end, or in a circle", () => {
    for (const text of ["[".repeat(100_000), "- &a [*a]", `- ${"[".repeat(60)}${"]".repeat(60)}`]) {
      const problems = said({ "topics/basics.yaml": text });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/ (too-deep|not-yaml): /);
    }
  });

  it("reads files with a byte-order mark and with Windows line ends", () => {
    const files = folderOf().map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    }));
    expect(open(read(files)).problems).toEqual([]);
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

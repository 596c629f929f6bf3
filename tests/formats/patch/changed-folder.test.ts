import { diffLines } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { open } from "../../../src/core/curriculum/open.ts";
import { readFolder } from "../../../src/core/curriculum/read-folder.ts";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import type { SourceFile } from "../../../src/core/curriculum/source.ts";
import { apply } from "../../../src/core/editing/apply.ts";
import type { Edit } from "../../../src/core/editing/edit.ts";
import type { Curriculum } from "../../../src/core/model/curriculum.ts";
import type { TopicId } from "../../../src/core/model/ids.ts";
import { curriculumValue } from "../../../src/formats/export/json.ts";
import { afterChanges, type ChangedFile } from "../../../src/formats/patch/changed-file.ts";
import { changedFolder } from "../../../src/formats/patch/changed-folder.ts";
import { arbitraryEdit } from "../../support/arbitrary-edits.ts";
import { rustFiles } from "../../support/rust-curriculum.ts";

function curriculumOf(files: readonly SourceFile[]): Curriculum {
  const { curriculum, problems } = open(readFolder(files));
  if (!curriculum) throw new Error(JSON.stringify(problems));
  return curriculum;
}

/** A curriculum after the steps of an author that could be done. */
function editedBy(curriculum: Curriculum, edits: readonly Edit[]): Curriculum | undefined {
  let written = curriculumValue(curriculum);
  for (const edit of edits) written = apply(written, edit).written ?? written;
  return open(readJson({ path: "edited.json", text: JSON.stringify(written) })).curriculum;
}

function changes(files: readonly SourceFile[], ...edits: Edit[]): readonly ChangedFile[] {
  const wanted = editedBy(curriculumOf(files), edits);
  if (!wanted) throw new Error("The steps cannot be read.");
  return changedFolder(files, wanted) ?? [];
}

const kitchen: readonly SourceFile[] = [
  {
    path: "curriculum.yaml",
    text: `# Our kitchen.
format: prereq/1
id: kitchen
title: Kitchen   # for now
stages:
  - { id: all, title: "All, and more" }
areas:
  - { id: basics, title: Basics, stage: all }   # first
  - { id: soups, title: Soups, stage: all }
goals:
  - id: dinner
    title: A dinner
    topics: [ soup ]
`,
  },
  {
    path: "topics/basics.yaml",
    text: `# What everybody needs.

- id: knife
  title: Knife
  kind: concept
  # How long it took us.
  hours: [1, 2] # guessed
  summary: >-
    Cut without looking,
    and keep your fingers.

# Heat.

- id: stock
  title: "Stock"
  requires:
    - topic: knife
      why: 'Vegetables are cut.'
  checks:
    - ask: |
        How long
        for beef?
      answer: Hours.
`,
  },
  {
    path: "topics/soups.yml",
    text: `- {id: soup, title: Soup, requires: [stock, {any: [knife, stock], why: x}]}
- {id: broth, title: Broth}
`,
  },
];

const textOf = (files: readonly ChangedFile[], path: string) =>
  files.find((file) => file.path === path)?.after;

describe("what an author changed", () => {
  test("a curriculum without changes changes no file", () => {
    expect(changes(kitchen)).toEqual([]);
  });

  test("a word, with all that stands around it", () => {
    const changed = changes(kitchen, {
      kind: "change-topic",
      topic: "knife",
      fields: { title: "Knives: sharp", hours: 3 },
    });
    expect(changed.map(({ path }) => path)).toEqual(["topics/basics.yaml"]);
    expect(textOf(changed, "topics/basics.yaml")).toBe(
      kitchen[1]?.text
        .replace("title: Knife", 'title: "Knives: sharp"')
        .replace("hours: [1, 2] # guessed", "hours: [3, 3] # guessed"),
    );
  });

  test("a text that becomes long is folded, and one in lines of its own keeps its lines", () => {
    const long = "Cut ".repeat(40).trim();
    const changed = changes(kitchen, {
      kind: "change-topic",
      topic: "stock",
      fields: {
        summary: long,
        checks: [{ ask: "How long\nfor fish?\n", answer: "Half an hour." }],
      },
    });
    const text = textOf(changed, "topics/basics.yaml") ?? "";
    expect(text).toMatch(/\n {2}summary: >-\n(?: {4}(?:Cut ?)+\n)+/);
    expect(text).toContain("    - ask: |\n        How long\n        for fish?\n");
  });

  test("a topic taken out takes the comment above it along, and no other", () => {
    const changed = changes(
      kitchen,
      { kind: "change-topic", topic: "soup", fields: { title: "Soups" } },
      { kind: "remove-topic", topic: "broth" },
    );
    expect(changed.map(({ after }) => after)).toEqual([
      "- {id: soup, title: Soups, requires: [stock, {any: [knife, stock], why: x}]}\n",
    ]);
  });

  test("brackets are opened at one place only", () => {
    const changed = changes(kitchen, {
      kind: "add-prerequisite",
      topic: "broth",
      prerequisite: "stock",
      strength: "helps",
      why: "Alike, in part",
    });
    expect(textOf(changed, "topics/soups.yml")).toBe(
      kitchen[2]?.text.replace(
        "title: Broth}",
        "title: Broth, helps: [{topic: stock, why: Alike, in part}]}".replace(
          "Alike, in part",
          '"Alike, in part"',
        ),
      ),
    );
  });

  test("a new area is a line in the main file and a file of its own once it has a topic", () => {
    const changed = changes(
      kitchen,
      { kind: "add-area", area: { id: "bread", title: "Bread", stage: "all" } },
      { kind: "add-topic", topic: { id: "dough", title: "Dough", area: "bread" } },
    );
    expect(textOf(changed, "curriculum.yaml")).toBe(
      kitchen[0]?.text.replace(
        "stage: all }\ngoals",
        "stage: all }\n  - { id: bread, title: Bread, stage: all }\ngoals",
      ),
    );
    expect(textOf(changed, "topics/bread.yaml")).toBe(
      "- id: dough\n  title: Dough\n  kind: concept\n",
    );
  });

  test("files end their lines as they did", () => {
    const windows = kitchen.map(({ path, text }) => ({
      path,
      text: text.replaceAll("\n", "\r\n"),
    }));
    const [changed] = changes(windows, {
      kind: "add-topic",
      topic: { id: "pan", title: "Pan", area: "basics" },
      after: "knife",
    });
    expect(changed?.after?.replaceAll("\r\n", "")).not.toContain("\n");
    expect(changed?.after).toContain("\r\n\r\n- id: pan\r\n  title: Pan\r\n");
  });

  test("a file whose parts hang together by an anchor is written anew", () => {
    const [main, basics, soups] = kitchen;
    if (!main || !basics || !soups) throw new Error("There are three files.");
    const anchored = {
      ...soups,
      text: "- id: soup\n  title: Soup\n  requires: &both [stock]\n- id: broth\n  title: Broth\n  requires: *both\n",
    };
    const [changed] = changes([main, basics, anchored], {
      kind: "add-prerequisite",
      topic: "soup",
      prerequisite: "knife",
      strength: "requires",
    });
    expect(changed?.after).not.toContain("&both");
    expect(changed?.after).toContain("knife");
  });
});

/** What a change took out of a text and put in, line by line. */
function lines({ before = "", after = "" }: ChangedFile) {
  const parts = diffLines(before, after);
  return {
    gone: parts
      .filter(({ removed }) => removed)
      .map(({ value }) => value)
      .join(""),
    come: parts
      .filter(({ added }) => added)
      .map(({ value }) => value)
      .join(""),
  };
}

const [ownership] = rustFiles.filter(({ path }) => path === "topics/ownership.yaml");

describe("in the Rust curriculum", () => {
  test.each<[string, Edit, { gone: string; come: string }]>([
    [
      "a title",
      { kind: "change-topic", topic: "ownership", fields: { title: "Owning" } },
      { gone: "  title: Ownership\n", come: "  title: Owning\n" },
    ],
    [
      "hours",
      { kind: "change-topic", topic: "ownership", fields: { hours: [2, 3] } },
      { gone: "  hours: [1, 3]\n", come: "  hours: [2, 3]\n" },
    ],
    [
      "a prerequisite",
      {
        kind: "add-prerequisite",
        topic: "ownership",
        prerequisite: "install-rust",
        strength: "requires",
        why: "Because: “so”.",
      },
      { gone: "", come: '    - topic: install-rust\n      why: "Because: “so”."\n' },
    ],
    [
      "a topic that goes out of use",
      { kind: "retire-topic", topic: "ownership", retired: true },
      { gone: "", come: "  retired: true\n" },
    ],
  ])("%s changes no other line", (_, edit, expected) => {
    const changed = changes(rustFiles, edit);
    expect(changed.map(({ path }) => path)).toEqual([ownership?.path]);
    expect(changed.map(lines)).toEqual([expected]);
  });

  test("a topic moves to another area as it is written", () => {
    const changed = changes(rustFiles, { kind: "move-topic", topic: "ownership", area: "types" });
    expect(changed.map(({ path }) => path)).toEqual(["topics/ownership.yaml", "topics/types.yaml"]);
    const [left, taken] = changed.map(lines);
    expect(left?.come).toBe("");
    expect(taken?.gone).toBe("");
    expect(taken?.come.trim()).toBe(left?.gone.trim());
  });
});

/** Topics that are as they were stand as they stood, below the comment that the file begins with. */
function expectUntouched({ before = "", after }: ChangedFile, old: Curriculum, now: Curriculum) {
  if (after === undefined) return;
  expect(after.split("\n")[0]).toBe(before.split("\n")[0]);
  const stays = new Map(now.topics.map((topic) => [topic.id as string, JSON.stringify(topic)]));
  const same = new Set(
    old.topics.filter((topic) => stays.get(topic.id) === JSON.stringify(topic)).map(({ id }) => id),
  );
  for (const block of before.split(/^(?=- id: )/m).slice(1)) {
    const id = /^- id: (\S+)/.exec(block)?.[1] as TopicId;
    if (same.has(id)) expect(after).toContain(block.trim());
  }
}

test("law: whatever is edited, the changed folder gives it, and untouched topics keep every letter", () => {
  const rust = curriculumOf(rustFiles);
  const topics = rust.topics.map(({ id }) => id).filter((_, index) => index % 9 === 0);
  const areas = rust.areas.map(({ id }) => id);
  fc.assert(
    fc.property(fc.array(arbitraryEdit(topics, areas), { maxLength: 4 }), (edits) => {
      const wanted = editedBy(rust, edits);
      fc.pre(wanted !== undefined);
      const changed = changedFolder(rustFiles, wanted as Curriculum) ?? [];
      const after = curriculumOf(afterChanges(rustFiles, changed));
      expect(curriculumValue(after)).toEqual(curriculumValue(wanted as Curriculum));
      for (const file of changed) expectUntouched(file, rust, wanted as Curriculum);
    }),
    { numRuns: 40 },
  );
});

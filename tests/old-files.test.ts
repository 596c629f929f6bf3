import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { open } from "../src/core/curriculum/open.ts";
import { read } from "../src/core/curriculum/read.ts";
import type { Curriculum } from "../src/core/model/curriculum.ts";
import { readProgress } from "../src/explorer/read-progress.ts";
import { newJourney } from "../src/explorer/route/route-state.ts";
import { nothingKept, parseRecord } from "../src/explorer/saved-record.ts";
import { english } from "../src/language/english.ts";

/*
 * A format is for ever. The files in old-files/ were accepted once and never change; what they mean,
 * defaults included, never changes either. A new version of the format adds files.
 */

const opened = (root: string, paths: readonly string[]): Curriculum | undefined => {
  const folder = new URL(`old-files/${root}`, import.meta.url);
  const files = paths.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
  const { curriculum, problems } = open(read(files));
  expect(problems).toEqual([]);
  return curriculum;
};

describe("prereq/1", () => {
  const folder = opened("prereq-1-folder/", [
    "curriculum.yaml",
    "documents/book.yaml",
    "topics/dough.yaml",
    "topics/oven.yaml",
  ]);

  it("means the same as a folder and as one JSON file", () => {
    expect(opened("", ["prereq-1.json"])).toEqual(folder);
  });

  it("keeps the meaning of every key", () => {
    expect(folder?.goals).toEqual([
      { id: "loaf", title: "A loaf", summary: "Bake one.", topics: ["bake"] },
    ]);
    expect(
      folder?.topics.map(({ id, kind, area, hours, retired }) => [id, kind, area, hours, retired]),
    ).toEqual([
      ["mix", "skill", "dough", [0.5, 1], false],
      ["yeast", "tool", "dough", [1, 1], false],
      ["sourdough", "concept", "dough", undefined, false],
      ["rise", "practice", "dough", undefined, false],
      ["old-oven", "concept", "dough", undefined, true],
      ["bake", "project", "oven", undefined, false],
    ]);
    const [mix, yeast, , rise, , bake] = folder?.topics ?? [];
    expect(mix?.was).toEqual(["stirring"]);
    expect(mix?.checks).toHaveLength(2);
    expect(mix?.resources.map(({ kind }) => kind)).toEqual(["read", "watch"]);
    expect(yeast?.bridgeReason).toBe("The book takes it for granted.");
    expect(rise?.helps).toEqual([{ topic: "old-oven", why: "It was a warm place." }]);
    expect(rise?.requires).toEqual({
      kind: "all",
      of: [
        { kind: "topic", topic: "mix", why: "Only dough rises." },
        {
          kind: "any",
          why: "Something must make the gas.",
          of: [
            { kind: "topic", topic: "yeast" },
            {
              kind: "all",
              of: [
                { kind: "topic", topic: "sourdough" },
                { kind: "topic", topic: "mix", why: "It is fed with flour and water." },
              ],
            },
          ],
        },
      ],
    });
    expect(bake?.requires.of).toEqual([{ kind: "topic", topic: "rise" }]);
    expect(bake?.helps).toEqual([{ topic: "old-oven" }]);
    expect(bake?.brief).toBeUndefined();
  });

  it("keeps the meaning of a project's brief and of code in texts", () => {
    const [dice] = opened("", ["prereq-1-brief.json"])?.topics ?? [];
    expect(dice?.brief).toEqual({
      does: "Rolls dice.",
      shows: "Loops and random numbers.",
      milestone: "One die.",
      done: "Of six thousand rolls about a thousand are sixes.",
    });
    expect(dice?.checks[0]?.ask).toBe('What is printed?\n\n```rust\nprintln!("{}", 1 + 5);\n```\n');
  });
});

describe("what is kept for a person", () => {
  const textOf = (name: string) =>
    readFileSync(new URL(`old-files/${name}`, import.meta.url), "utf8");

  it("is read from the first records, which were marks and a goal", () => {
    expect(parseRecord(textOf("learner-1-marks.json"))).toEqual({
      ...nothingKept,
      learner: {
        marks: new Map([
          ["mix", "known"],
          ["yeast", "learning"],
          ["stirring", "aside"],
        ]),
      },
      target: { kind: "goal", goal: "loaf" },
    });
  });

  it("is read from records that had wishes and times, but no list", () => {
    expect(parseRecord(textOf("learner-1-wishes.json"))).toEqual({
      learner: { marks: new Map([["mix", "known"]]) },
      target: { kind: "topic", topic: "bake" },
      list: new Set(),
      wishes: {
        by: "document:book",
        fewest: "topics",
        prefer: [{ take: "yeast", for: "rise" }],
        avoid: new Set(["sourdough"]),
        withHelps: true,
        within: 40,
      },
      times: {
        hours: [1, 0, 1, 0, 1, 3, 0],
        start: "2027-03-01",
        by: "",
        daysOff: [{ from: "2027-04-01", to: "2027-04-05" }],
        habits: new Set(["review"]),
        reviews: true,
        done: [],
      },
      journey: newJourney,
    });
  });

  it("is read from a file in which it was saved, under the ids of today", () => {
    const curriculum = opened("", ["prereq-1.json"]);
    const file = curriculum && readProgress(english, curriculum, textOf("prereq-progress-1.json"));
    expect(file).toMatchObject({
      saved: "2027-03-01",
      record: {
        learner: {
          marks: new Map([
            ["yeast", "learning"],
            ["mix", "known"],
          ]),
        },
        target: { kind: "list" },
        list: new Set(["bake"]),
        wishes: { by: "near" },
        times: { by: "2027-09-30", habits: new Set(["exercise", "project"]) },
      },
    });
  });
});

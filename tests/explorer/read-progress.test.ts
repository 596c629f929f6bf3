import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { added, longestFile, readProgress } from "../../src/explorer/read-progress.ts";
import { type LearnerRecord, nothingKept, plainRecord } from "../../src/explorer/saved-record.ts";
import { progressFileName, writeProgress } from "../../src/explorer/write-progress.ts";
import { english } from "../../src/language/english.ts";
import { arbitraryRecord } from "../support/arbitrary-records.ts";
import { curriculumFileOf, curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a\nc", {
  title: "Test",
  goals: [{ id: "g", title: "Goal", summary: "The goal.", topics: ["b"] }],
});
const today = "2027-03-01";

/** A file as it should be, with these keys instead. */
const fileWith = (changed: object, progress: object = {}) =>
  JSON.stringify({
    format: "prereq-progress/1",
    curriculum: "test",
    title: "Test",
    saved: today,
    progress: { ...plainRecord(nothingKept), ...progress },
    ...changed,
  });

test("a file is named after its curriculum", () => {
  expect(progressFileName(curriculum)).toBe("prereq-progress-test.json");
});

test("whatever is kept comes back from its file", () => {
  fc.assert(
    fc.property(arbitraryRecord, (record) => {
      const kept = { ...record, target: undefined };
      const read = readProgress(english, curriculum, writeProgress(curriculum, kept, today));
      expect(read).toEqual({ record: kept, saved: today });
    }),
  );
});

test("topics that were renamed since are followed", () => {
  const renamed = curriculumOf("a", {
    topics: curriculumFileOf("new").topics.map((topic) => ({ ...topic, was: ["old"] })),
  });
  const file = readProgress(
    english,
    renamed,
    fileWith(
      {},
      { marks: [["old", "known"]], list: ["old"], target: { kind: "topic", topic: "old" } },
    ),
  );
  expect(file).toMatchObject({
    record: {
      learner: { marks: new Map([["new", "known"]]) },
      list: new Set(["new"]),
      target: { kind: "topic", topic: "new" },
    },
  });
});

describe("a file is refused, and says why, when it is", () => {
  test.each([
    ["of another map", fileWith({ curriculum: "other", title: "The other" }), "“The other”"],
    ["cut off", fileWith({}).slice(0, -40), "damaged"],
    ["without its marks", fileWith({ progress: { version: 1 } }), "damaged"],
    ["without a date", fileWith({ saved: undefined }), "damaged"],
    ["with a mark nobody makes", fileWith({}, { marks: [["a", "mastered"]] }), "damaged"],
    ["with endless ids", fileWith({}, { marks: [["a".repeat(500), "known"]] }), "damaged"],
    ["with endless days", fileWith({}, { times: { start: "2027" } }), "damaged"],
    ["with a day that is none", fileWith({}, { daysOff: 1, list: 4 }), "damaged"],
    ["of a later version", fileWith({ format: "prereq-progress/2" }), "newer"],
    ["a curriculum", '{"format":"prereq/1","id":"test"}', "not a file of saved progress"],
    ["a picture", "\u0089PNG", "not a file of saved progress"],
    ["a list", "[]", "not a file of saved progress"],
    ["nothing", "", "not a file of saved progress"],
    ["huge", " ".repeat(longestFile + 1), "too large"],
    ["deep", `${"[".repeat(200_000)}`, "not a file of saved progress"],
  ])("%s", (_, text, words) => {
    expect(readProgress(english, curriculum, text)).toContain(words);
  });

  test("days that are no days", () => {
    const { times } = nothingKept;
    const plain = { ...times, habits: [], start: "tomorrow" };
    expect(readProgress(english, curriculum, fileWith({}, { times: plain }))).toContain("damaged");
    expect(
      readProgress(english, curriculum, fileWith({}, { times: { ...plain, start: "" } })),
    ).toMatchObject({ saved: today });
  });

  test("and never throws, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => fileWith({ progress: JSON.parse(json) })),
        ),
        (text) => {
          const read = readProgress(english, curriculum, text);
          expect(["string", "object"]).toContain(typeof read);
        },
      ),
    );
  });

  test("ids like those of every object are ids like others", () => {
    const text = fileWith({}, { marks: [["__proto__", "known"]], list: ["constructor"] });
    const read = readProgress(
      english,
      curriculum,
      text.replace('"title"', '"__proto__":{"polluted":1},"title"'),
    );
    expect(read).toMatchObject({ record: { list: new Set(["constructor"]) } });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("what a file adds", () => {
  const marked = (...pairs: [string, "known" | "learning" | "aside"][]): LearnerRecord => ({
    ...nothingKept,
    learner: { marks: new Map(pairs.map(([id, mark]) => [TopicId(id), mark])) },
  });

  test("leaves what was said here, but who knows a topic by either knows it", () => {
    const here = marked(["a", "learning"], ["b", "aside"]);
    const file = marked(["a", "known"], ["b", "learning"], ["c", "learning"]);
    expect(Object.fromEntries(added(here, file).learner.marks)).toEqual({
      a: "known",
      b: "aside",
      c: "learning",
    });
  });

  test("brings wishes, times and a goal where there were none", () => {
    const file: LearnerRecord = {
      ...nothingKept,
      target: { kind: "topic", topic: TopicId("c") },
      wishes: { ...nothingKept.wishes, within: 40 },
    };
    expect(added(nothingKept, file)).toEqual(file);
    const here = { ...nothingKept, wishes: { ...nothingKept.wishes, within: 9 } };
    expect(added(here, file).wishes.within).toBe(9);
  });

  test("takes nothing away that is known or wanted here", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (here, file) => {
        const both = added(here, file);
        for (const [id, mark] of here.learner.marks) {
          if (mark === "known") expect(both.learner.marks.get(id)).toBe("known");
        }
        for (const id of here.list) {
          if (both.learner.marks.get(id) !== "aside") expect(both.list.has(id)).toBe(true);
        }
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { marks } from "../../src/core/model/learner.ts";
import type { Target } from "../../src/core/planning/target.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import { parseRecord, writeRecord } from "../../src/explorer/saved-record.ts";
import { curriculumFileOf, curriculumOf, nastyIds } from "../support/curricula.ts";
import { forbiddenStorage, memoryStorage } from "./memory-storage.ts";

const curriculum = curriculumOf("a\nb: a", {
  goals: [{ id: "g", title: "Goal", summary: "The goal.", topics: ["b"] }],
});
const key = "prereq/learner/test";

describe("what is kept", () => {
  test("comes back on the next visit", () => {
    const storage = memoryStorage();
    const record = {
      learner: { marks: new Map([[TopicId("a"), "known" as const]]) },
      target: { kind: "goal", goal: GoalId("g") } satisfies Target,
    };
    expect(savedLearner(storage).keep(curriculum, record)).toBeUndefined();
    expect(savedLearner(storage).recall(curriculum)).toEqual({ ...record, notice: undefined });
  });

  test("is kept for each curriculum by itself", () => {
    const storage = memoryStorage();
    const other = curriculumOf("a", { id: "other" });
    savedLearner(storage).keep(curriculum, {
      learner: { marks: new Map([[TopicId("a"), "known"]]) },
      target: undefined,
    });
    expect(savedLearner(storage).recall(other).learner.marks.size).toBe(0);
  });

  test("is nothing, without a word about it, on the first visit", () => {
    const recalled = savedLearner(memoryStorage()).recall(curriculum);
    expect(recalled.learner.marks.size).toBe(0);
    expect(recalled.notice).toBeUndefined();
  });

  test("survives writing and reading whatever the ids are", () => {
    const id = fc.oneof(fc.constantFrom(...nastyIds), fc.string()).map(TopicId);
    const entries = fc.uniqueArray(fc.tuple(id, fc.constantFrom(...marks)), {
      selector: ([topic]) => topic,
    });
    const target = fc.option(
      id.map((topic): Target => ({ kind: "topic", topic })),
      { nil: undefined },
    );
    fc.assert(
      fc.property(entries, target, (pairs, aimedAt) => {
        const record = { learner: { marks: new Map(pairs) }, target: aimedAt };
        expect(parseRecord(writeRecord(record))).toEqual(record);
      }),
    );
  });
});

describe("when the curriculum changed", () => {
  const renamed = curriculumOf("b", {
    topics: curriculumFileOf("new\nb").topics.map((topic) =>
      topic.id === "new" ? { ...topic, was: ["old", "older"] } : topic,
    ),
  });
  const recall = (pairs: readonly (readonly [string, string])[], target?: object) =>
    savedLearner(
      memoryStorage([[key, JSON.stringify({ version: 1, marks: pairs, target })]]),
    ).recall(renamed);

  test("a mark follows its topic to the new id", () => {
    expect([...recall([["old", "known"]]).learner.marks]).toEqual([["new", "known"]]);
  });

  test("a mark under the new id wins over one under the old", () => {
    const { learner } = recall([
      ["older", "aside"],
      ["new", "known"],
    ]);
    expect([...learner.marks]).toEqual([["new", "known"]]);
  });

  test("a mark of a topic that is gone is kept for when it comes back", () => {
    expect([...recall([["gone", "learning"]]).learner.marks]).toEqual([["gone", "learning"]]);
  });

  test("a goal that moved is followed, one that is gone is given up", () => {
    expect(recall([], { kind: "topic", topic: "old" }).target).toEqual({
      kind: "topic",
      topic: "new",
    });
    expect(recall([], { kind: "topic", topic: "gone" }).target).toBeUndefined();
    expect(recall([], { kind: "goal", goal: "gone" }).target).toBeUndefined();
  });
});

describe("when the kept text is not ours", () => {
  test.each([
    ["no JSON", "{"],
    ["another version", '{"version":2,"marks":[]}'],
    ["an unknown mark", '{"version":1,"marks":[["a","mastered"]]}'],
    ["marks as an object", '{"version":1,"marks":{"a":"known"}}'],
    ["nothing but null", "null"],
  ])("%s is put aside, said, and not lost", (_, text) => {
    const storage = memoryStorage([[key, text]]);
    const saved = savedLearner(storage);
    const recalled = saved.recall(curriculum);
    expect(recalled.learner.marks.size).toBe(0);
    expect(recalled.notice).toContain("could not be read");
    saved.keep(curriculum, recalled);
    expect(storage.content.get(`${key}/unreadable`)).toBe(text);
  });

  test("it is not overwritten when there is no room to put it aside", () => {
    const full = memoryStorage([[key, "{"]]);
    const saved = savedLearner({
      getItem: full.getItem,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    });
    const recalled = saved.recall(curriculum);
    expect(recalled.notice).toContain("left as they are");
    expect(saved.keep(curriculum, recalled)).toBe(recalled.notice);
    expect(full.content.get(key)).toBe("{");
  });
});

describe("without a storage", () => {
  test.each([
    ["none", undefined],
    ["a forbidden one", forbiddenStorage],
  ])("%s: everything works and the person is told", (_, storage) => {
    const saved = savedLearner(storage);
    expect(saved.theme()).toBe("auto");
    saved.keepTheme("dark");
    const recalled = saved.recall(curriculum);
    expect(recalled.notice).toContain("does not let the page keep");
    expect(saved.keep(curriculum, recalled)).toBe(recalled.notice);
  });
});

describe("the theme", () => {
  test("is kept", () => {
    const storage = memoryStorage();
    savedLearner(storage).keepTheme("dark");
    expect(savedLearner(storage).theme()).toBe("dark");
  });

  test("is automatic when something else stands in its place", () => {
    expect(savedLearner(memoryStorage([["prereq/theme", "pink"]])).theme()).toBe("auto");
  });
});

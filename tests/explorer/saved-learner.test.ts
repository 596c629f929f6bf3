import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GoalId, TopicId } from "../../src/core/model/ids.ts";
import { type Mark, marks } from "../../src/core/model/learner.ts";
import { saysUnkept } from "../../src/explorer/notice.ts";
import { savedLearner } from "../../src/explorer/saved-learner.ts";
import {
  type LearnerRecord,
  nothingKept,
  parseRecord,
  writeRecord,
} from "../../src/explorer/saved-record.ts";
import { arbitraryRecord } from "../support/arbitrary-records.ts";
import { curriculumFileOf, curriculumOf } from "../support/curricula.ts";
import { forbiddenStorage, memoryStorage } from "./memory-storage.ts";

const curriculum = curriculumOf("a\nb: a", {
  goals: [{ id: "g", title: "Goal", summary: "The goal.", topics: ["b"] }],
});
const key = "prereq/learner/test";

describe("what is kept", () => {
  test("comes back on the next visit", () => {
    const storage = memoryStorage();
    const record: LearnerRecord = {
      ...nothingKept,
      learner: { marks: new Map([[TopicId("a"), "known"]]) },
      target: { kind: "goal", goal: GoalId("g") },
      list: new Set([TopicId("b")]),
    };
    expect(savedLearner(storage).keep(curriculum, record)).toEqual({ record, notice: undefined });
    expect(savedLearner(storage).recall(curriculum)).toEqual({ ...record, notice: undefined });
  });

  test("is kept for each curriculum by itself", () => {
    const storage = memoryStorage();
    const other = curriculumOf("a", { id: "other" });
    savedLearner(storage).keep(curriculum, {
      ...nothingKept,
      learner: { marks: new Map([[TopicId("a"), "known"]]) },
    });
    expect(savedLearner(storage).recall(other).learner.marks.size).toBe(0);
  });

  test("is nothing, without a word about it, on the first visit", () => {
    const recalled = savedLearner(memoryStorage()).recall(curriculum);
    expect(recalled.learner.marks.size).toBe(0);
    expect(recalled.notice).toBeUndefined();
  });

  test("survives writing and reading whatever the ids are", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
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
    expect(recalled.notice).toBe("setAside");
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
    expect(recalled.notice).toBe("leftAlone");
    expect(saved.keep(curriculum, recalled).notice).toBe(recalled.notice);
    expect(full.content.get(key)).toBe("{");
  });
});

describe("two windows", () => {
  const marked = (record: LearnerRecord, id: string, as: Mark): LearnerRecord => ({
    ...record,
    learner: { marks: new Map([...record.learner.marks, [TopicId(id), as]]) },
  });
  const marksOf = (record: LearnerRecord) => Object.fromEntries(record.learner.marks);

  test("neither overwrites what the other said, though neither was told", () => {
    const storage = memoryStorage();
    const [here, there] = [savedLearner(storage), savedLearner(storage)];
    here.recall(curriculum);
    there.recall(curriculum);
    const mine = here.keep(curriculum, marked(nothingKept, "a", "known")).record;
    const theirs = there.keep(curriculum, marked(nothingKept, "b", "learning")).record;
    expect(marksOf(theirs)).toEqual({ a: "known", b: "learning" });
    expect(marksOf(here.recallAgain(curriculum, mine))).toEqual({ a: "known", b: "learning" });
  });

  test("a mark that is taken away in one is not brought back by the other", () => {
    const storage = memoryStorage();
    const [here, there] = [savedLearner(storage), savedLearner(storage)];
    const both = here.keep(curriculum, marked(nothingKept, "a", "known")).record;
    there.recall(curriculum);
    here.keep(curriculum, nothingKept);
    expect(marksOf(there.keep(curriculum, marked(both, "b", "aside")).record)).toEqual({
      b: "aside",
    });
  });

  test("of whatever both say, in whatever order, the last word counts", () => {
    const word = fc.record({
      window: fc.constantFrom(0, 1),
      topic: fc.constantFrom("a", "b", "c"),
      as: fc.constantFrom(...marks),
      looksFirst: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const storage = memoryStorage();
        const windows = [savedLearner(storage), savedLearner(storage)];
        const records = windows.map((one): LearnerRecord => one.recall(curriculum));
        const lastWords = new Map<string, Mark>();
        for (const { window, topic, as, looksFirst } of words) {
          const saved = windows[window] ?? savedLearner(storage);
          const record = records[window] ?? nothingKept;
          const seen = looksFirst ? saved.recallAgain(curriculum, record) : record;
          records[window] = seen;
          // What already stands there is not said again: the page shows it as pressed.
          if (seen.learner.marks.get(TopicId(topic)) === as) continue;
          records[window] = saved.keep(curriculum, marked(seen, topic, as)).record;
          lastWords.set(topic, as);
        }
        expect(marksOf(savedLearner(storage).recall(curriculum))).toEqual(
          Object.fromEntries(lastWords),
        );
      }),
    );
  });

  test("what one cannot read is put aside before the other writes", () => {
    const storage = memoryStorage();
    const saved = savedLearner(storage);
    saved.recall(curriculum);
    storage.setItem(key, '{"version":2}');
    const kept = saved.keep(curriculum, marked(nothingKept, "a", "known"));
    expect(kept.notice).toBe("theirsSetAside");
    expect(storage.content.get(`${key}/unreadable`)).toBe('{"version":2}');
    expect(marksOf(savedLearner(storage).recall(curriculum))).toEqual({ a: "known" });
  });

  test("a storage that was emptied takes nothing away from an open page", () => {
    const storage = memoryStorage();
    const saved = savedLearner(storage);
    const record = saved.keep(curriculum, marked(nothingKept, "a", "known")).record;
    const emptied = savedLearner(memoryStorage());
    expect(emptied.recallAgain(curriculum, record)).toBe(record);
  });
});

describe("a storage without room", () => {
  test("is spoken of, and what is said meanwhile is kept as soon as there is room", () => {
    const storage = memoryStorage();
    let isFull = true;
    const saved = savedLearner({
      getItem: storage.getItem,
      setItem: (name, text) => {
        if (isFull) throw new Error("QuotaExceededError");
        storage.setItem(name, text);
      },
    });
    saved.recall(curriculum);
    const one = { ...nothingKept, list: new Set([TopicId("a")]) };
    const kept = saved.keep(curriculum, one);
    expect(kept.record).toEqual(one);
    expect(kept.notice).toBe("noRoom");
    expect(kept.notice && saysUnkept(kept.notice)).toBe(true);
    isFull = false;
    expect(saved.keep(curriculum, one).notice).toBeUndefined();
    expect(savedLearner(storage).recall(curriculum).list).toEqual(one.list);
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
    expect(recalled.notice).toBe("memoryOnly");
    expect(saved.keep(curriculum, recalled).notice).toBe(recalled.notice);
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

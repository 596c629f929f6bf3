import { describe, expect, it } from "vitest";
import { readJson } from "../../../src/core/curriculum/read-json.ts";
import { validate } from "../../../src/core/curriculum/validate.ts";
import { curriculumFileOf, openJson } from "../../support/curricula.ts";

/** What stands against a curriculum, without places. */
const said = (description: string, more: object = {}): string[] =>
  openJson(curriculumFileOf(description, more)).problems.map(
    ({ code, message, mend }) => `${code}: ${message} ${mend}`,
  );

const book = (items: object[]) => ({ documents: [{ id: "book", title: "Book", items }] });
const topic = (id: string, rest: object = {}) => ({ id, title: id, area: "all", ...rest });
const all = { areas: [{ id: "all", title: "All", stage: "all" }] };

describe("what keeps a curriculum from being opened", () => {
  it("is a prerequisite that does not exist, hard or soft, nested or not", () => {
    expect(said("ownership\nb: ownershp\nc: b | (b & nothing-like-it)\nd ~ ownrship")).toEqual([
      "unknown-topic: There is no topic `ownershp`. Did you mean `ownership`? Write the id of a topic, or add this one.",
      "unknown-topic: There is no topic `nothing-like-it`. Write the id of a topic, or add this one.",
      "unknown-topic: There is no topic `ownrship`. Did you mean `ownership`? Write the id of a topic, or add this one.",
    ]);
  });

  it("is an old name, and then the new one is told", () => {
    const topics = [topic("new", { was: ["old"] }), topic("b", { requires: ["old"] })];
    expect(said("", { ...all, topics })).toEqual([
      "unknown-topic: There is no topic `old`. It is called `new` now.",
    ]);
  });

  it("is a goal that asks for a topic that does not exist", () => {
    const goals = [{ id: "g", title: "G", topics: ["a", "b"] }];
    expect(said("a", { goals })[0]).toContain("unknown-topic: There is no topic `b`.");
  });

  it("is an unknown area or stage", () => {
    expect(said("a @here", { areas: [{ id: "her", title: "H", stage: "stag" }] })).toEqual([
      "unknown-stage: There is no stage `stag`. Name a stage of this curriculum, or add this one.",
      "unknown-area: There is no area `here`. Did you mean `her`? Add it to the `areas` of the curriculum.",
    ]);
  });

  it("is an item that no document has", () => {
    const documents = book([
      { id: "4", title: "Four", items: [{ id: "4.1", title: "Ownership" }] },
    ]);
    const topics = [topic("a", { items: ["book/4.1", "book/4.2", "bok/4"] })];
    expect(said("", { ...all, ...documents, topics })).toEqual([
      "unknown-item: There is no item `book/4.2`. Did you mean `book/4.1`? Write an item as `<document>/<item>`, with the ids of the outline.",
      "unknown-item: There is no item `bok/4`. Did you mean `book/4`? Write an item as `<document>/<item>`, with the ids of the outline.",
    ]);
  });

  it("is an id that two things of a kind have", () => {
    const goals = [1, 2].map((number) => ({ id: "g", title: `${number}`, topics: ["a"] }));
    const stages = ["all", "all"].map((id) => ({ id, title: id }));
    const items = [{ id: "1", title: "One", items: [{ id: "1", title: "One again" }] }];
    const codes = said("a\na\n__proto__\n__proto__", { goals, stages, ...book(items) }).map(
      (line) => line.split(":")[0],
    );
    expect(codes).toEqual([
      "duplicate-stage",
      "duplicate-goal",
      "duplicate-item",
      "duplicate-topic",
      "duplicate-topic",
    ]);
  });

  it("is an old id that is given again", () => {
    const topics = [topic("a"), topic("b", { was: ["a", "z"] }), topic("c", { was: ["z"] })];
    expect(said("", { ...all, topics }).map((line) => line.slice(0, 36))).toEqual([
      "duplicate-topic: The topic id `a` is",
      "duplicate-topic: The topic id `z` is",
    ]);
  });

  it("is any mistake met in reading, even when all that is left fits together", () => {
    const reading = readJson({
      path: "x.json",
      text: JSON.stringify(curriculumFileOf("a", { surplus: true })),
    });
    expect(reading.draft?.topics.sound).toHaveLength(1);
    expect(reading.draft && validate(reading.draft)).toEqual({
      curriculum: undefined,
      problems: [],
    });
  });
});

describe("what does not keep it from being opened", () => {
  it("are circles, impossible requirements and retired prerequisites", () => {
    expect(said("a: b\nb: a\nc: c\nd retired\ne: d")).toEqual([]);
    const topics = [topic("a", { requires: [{ any: [] }] })];
    expect(said("", { ...all, topics })).toEqual([]);
  });

  it("is the same topic twice in a goal, which counts once", () => {
    const goals = [{ id: "g", title: "G", topics: ["a", "a"] }];
    const { curriculum } = openJson(curriculumFileOf("a", { goals }));
    expect(curriculum?.goals[0]?.topics).toEqual(["a"]);
  });
});

describe("thousands of unknown ids", () => {
  it("are all told, though only the first get a suggestion", () => {
    const count = 3000;
    const topics = Array.from({ length: count }, (_, index) =>
      topic(`topic-${index}`, { requires: [`topc-${index}`] }),
    );
    const lines = said("", { ...all, topics });
    expect(lines).toHaveLength(count);
    expect(lines[0]).toContain("Did you mean `topic-0`?");
    expect(lines[count - 1]).not.toContain("Did you mean");
  });
});

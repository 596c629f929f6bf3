import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../../src/core/curriculum/validate.ts";
import { merge } from "../../../src/core/merging/merge.ts";
import { sameTopics } from "../../../src/core/merging/same-topics.ts";
import type { Curriculum, Topic } from "../../../src/core/model/curriculum.ts";
import { mentions } from "../../../src/core/model/requirement.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { curriculumFileOf, curriculumOf } from "../../support/curricula.ts";

const heading = { id: "both", title: "Both" };

/** Curricula merged by the titles of their topics, and what could not be kept. */
function mergedByTitle(...curricula: readonly Curriculum[]) {
  const { draft, problems } = merge(curricula, sameTopics(curricula, [], 0.9).groups, heading);
  const validation = validate(draft);
  expect(validation.problems).toEqual([]);
  if (!validation.curriculum) throw new Error("The merged curriculum cannot be opened.");
  return { curriculum: validation.curriculum, losses: problems.map(({ message }) => message) };
}

/** A curriculum with a document of its own, whose lines are its topics. */
function documented(description: string, changes: Readonly<Record<string, object>> = {}) {
  const { topics, ...file } = curriculumFileOf(description);
  const lines = topics.map(({ title }, index) => ({ id: `${index + 1}`, title }));
  return curriculumOf("", {
    ...file,
    documents: [{ id: "book", title: "Book", items: lines }],
    topics: topics.map((topic, index) => ({
      ...topic,
      items: [`book/${index + 1}`],
      ...changes[topic.id],
    })),
  });
}

const ids = (topics: readonly Topic[]) => topics.map(({ id }) => id);

describe("a merged curriculum", () => {
  it("has a topic once, with its lines in every document", () => {
    const { curriculum } = mergedByTitle(documented("a\nb"), documented("b\nc"));
    expect(ids(curriculum.topics)).toEqual(["a", "b", "c"]);
    expect(curriculum.documents.map(({ id }) => id)).toEqual(["book", "book-2"]);
    expect(curriculum.topics[1]?.items).toEqual(["book/2", "book-2/1"]);
  });

  it("keeps apart what has the same id but another title, and keeps what needs it", () => {
    const first = documented("x\ny: x", { x: { title: "Traits" }, y: { title: "Generics" } });
    const second = documented("x\nz: x", { x: { title: "Errors" }, z: { title: "Results" } });
    const { curriculum } = mergedByTitle(first, second);
    const needs = curriculum.topics.map(({ title, requires }) => [
      title,
      ...mentions(requires).map(({ topic }) => topic),
    ]);
    expect(needs).toEqual([["Traits"], ["Generics", "x"], ["Errors"], ["Results", "x-2"]]);
  });

  it("needs all that any of them asks for, each once with every reason", () => {
    const why = (topic: string, why: string) => ({ topic, why });
    const first = documented("a\nb\nc", { c: { requires: [why("a", "One.")] } });
    const second = documented("a\nb\nc", {
      c: { requires: [why("a", "Two."), { any: ["a", "b"] }], helps: ["b"] },
    });
    const [, , c] = mergedByTitle(first, second).curriculum.topics;
    expect(c?.requires.of).toEqual([
      { kind: "topic", topic: "a", why: "One. Two." },
      {
        kind: "any",
        of: [
          { kind: "topic", topic: "a" },
          { kind: "topic", topic: "b" },
        ],
      },
    ]);
    expect(c?.helps).toEqual([{ topic: "b" }]);
  });

  it("does not need itself where two topics that needed each other have become one", () => {
    const first = documented("basics\nloops: basics", {});
    const second = documented("x", { x: { title: "Loops" } });
    const third = documented("y", { y: { title: "Basics" } });
    const [basics, loops] = first.topics;
    const all = [basics, loops, second.topics[0], third.topics[0]].flatMap((one) => one ?? []);
    const { draft } = merge([first, second, third], [all], heading);
    expect(validate(draft).curriculum?.topics[0]?.requires.of).toEqual([]);
  });

  it("spans the hours, gathers names and texts, and lives on when one of the topics is retired", () => {
    const first = documented("loops 1-2h retired", { loops: { summary: "Again." } });
    const second = documented("x 2-4h", {
      x: { title: "The loop", aliases: ["Iteration"], summary: "And again.", kind: "skill" },
    });
    const [loops] = mergedByTitle(first, second).curriculum.topics;
    expect(loops).toMatchObject({
      title: "loops",
      kind: "skill",
      hours: [1, 4],
      summary: "Again.\n\nAnd again.",
      aliases: ["Iteration"],
      was: ["x"],
      retired: false,
    });
  });

  it("has areas with the same title once, and none without topics", () => {
    const { curriculum } = mergedByTitle(
      documented("a @same\nb @one"),
      documented("b @gone\nc @same\nd @two"),
    );
    expect(curriculum.areas.map(({ id }) => id)).toEqual(["same", "one", "two"]);
  });

  it("tells what it could not keep", () => {
    const { losses } = mergedByTitle(
      documented("a", { a: { kind: "tool", summary: "x".repeat(4000) } }),
      documented("a", { a: { kind: "skill", summary: "y".repeat(4000) } }),
    );
    expect(losses).toEqual([
      `Of “a” not everything could be kept. There was no room for: ${"y".repeat(60)}…`,
      "Of “a” not everything could be kept. It is a tool; elsewhere it is a skill.",
    ]);
  });
});

describe("whatever is merged", () => {
  const curricula = fc
    .array(arbitraryFile(), { minLength: 1, maxLength: 3 })
    .map((files) => files.map((file) => curriculumOf("", file)));

  it("can be opened, and every topic, item, document and goal is kept", () => {
    fc.assert(
      fc.property(curricula, fc.double({ min: 0.5, max: 1 }), (some, threshold) => {
        const { groups } = sameTopics(some, [], threshold);
        const topics = some.flatMap((one) => one.topics);
        expect(new Set(groups.flat())).toEqual(new Set(topics));
        expect(groups.flat()).toHaveLength(topics.length);
        const { curriculum, problems } = validate(merge(some, groups, heading).draft);
        expect(problems).toEqual([]);
        const count = (list: (one: Curriculum) => readonly unknown[]) =>
          some.reduce((sum, one) => sum + list(one).length, 0);
        expect(curriculum?.topics).toHaveLength(groups.length);
        expect(curriculum?.documents).toHaveLength(count(({ documents }) => documents));
        expect(curriculum?.goals).toHaveLength(count(({ goals }) => goals));
        expect(curriculum?.topics.flatMap(({ items }) => items)).toHaveLength(
          topics.flatMap(({ items }) => items).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("alone stays what it was", () => {
    fc.assert(
      fc.property(curricula, ([one]) => {
        if (!one) return;
        const { groups } = sameTopics([one]);
        const { curriculum } = validate(merge([one], groups, one).draft);
        expect(curriculum?.topics.map(({ id, items }) => [id, items])).toEqual(
          one.topics.map(({ id, items }) => [id, items]),
        );
        expect(curriculum?.documents).toEqual(one.documents);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { TopicId } from "../../../src/core/model/ids.ts";
import { isMet, mentions } from "../../../src/core/model/requirement.ts";
import { topicsById } from "../../../src/core/model/topic-lookup.ts";
import { partOf } from "../../../src/formats/export/part-of.ts";
import { arbitraryFile } from "../../support/arbitrary-curricula.ts";
import { arbitraryPlan } from "../../support/arbitrary-plans.ts";
import { curriculumOf, openJson } from "../../support/curricula.ts";

const topicIds = (...ids: readonly string[]) => new Set(ids.map(TopicId));

test("a part has the topics that were asked for, and nothing that leads out of it", () => {
  fc.assert(
    fc.property(arbitraryFile(), fc.infiniteStream(fc.boolean()), (file, coins) => {
      const { curriculum } = openJson(file);
      if (curriculum === undefined) return;
      const chosen = curriculum.topics.filter(() => coins.next().value);
      const among = new Set(chosen.map(({ id }) => id));
      const part = partOf(curriculum, among);
      expect(part.topics.map(({ id }) => id)).toEqual(chosen.map(({ id }) => id));
      for (const { requires, helps } of part.topics) {
        expect(mentions(requires).every(({ topic }) => among.has(topic))).toBe(true);
        expect(helps.every(({ topic }) => among.has(topic))).toBe(true);
      }
    }),
  );
});

test("what a planned topic needs in the part is met just when, with what is known, all of it is met", () => {
  const plans = arbitraryPlan(7, { acyclic: true, alternatives: true, possible: true });
  fc.assert(
    fc.property(plans, fc.infiniteStream(fc.boolean()), ({ curriculum, known, planned }, coins) => {
      const whole = topicsById(curriculum);
      for (const { id, requires } of partOf(curriculum, planned, known).topics) {
        const learnt = new Set([...planned].filter(() => coins.next().value));
        const all = whole.get(id)?.requires ?? requires;
        expect(isMet(requires, (topic) => learnt.has(topic))).toBe(
          isMet(all, (topic) => learnt.has(topic) || known.has(topic)),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test("alternatives that are met are gone, and so are those that would need more than the part", () => {
  const curriculum = curriculumOf("a\nb\nc\nd: a | b, b | (b & c)");
  const needs = (among: ReadonlySet<TopicId>, known: ReadonlySet<TopicId>) =>
    partOf(curriculum, among, known).topics.find(({ id }) => id === "d")?.requires.of;
  const either = { kind: "any", of: [{ kind: "topic", topic: "b" }] };
  expect(needs(topicIds("b", "d"), topicIds("a"))).toEqual([either]);
  expect(needs(topicIds("d"), topicIds("a", "b"))).toEqual([]);
});

test("of a goal, what is known is left out", () => {
  const goals = [
    { id: "both", title: "Both", topics: ["a", "b"] },
    { id: "other", title: "Other", topics: ["a", "c"] },
  ];
  const part = partOf(curriculumOf("a\nb\nc", { goals }), topicIds("b"), topicIds("a"));
  expect(part.goals.map(({ id, topics }) => [id, topics])).toEqual([["both", ["b"]]]);
});

test("all of a curriculum as its own part is the same curriculum", () => {
  const curriculum = curriculumOf("a\nb: a\nc: a | b");
  expect(partOf(curriculum, new Set(curriculum.topics.map(({ id }) => id)))).toEqual(curriculum);
});

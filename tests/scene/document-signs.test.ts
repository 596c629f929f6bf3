import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { badgesWidth } from "../../src/scene/document-badge-places.ts";
import { documentBadges, documentSigns, documentTally } from "../../src/scene/document-signs.ts";
import type { CardElement } from "../../src/scene/scene.ts";
import { curriculumOf } from "../support/curricula.ts";
import { documentedCurriculum } from "../support/documented.ts";

const curriculum = documentedCurriculum("a\nb\nc", { book: ["a", "b"], course: ["b"] });

test("documents are told apart by letters and by hues", () => {
  const signs = documentSigns(
    curriculumOf("a", {
      documents: ["Book", "Bootcamp", "BO", "!!"].map((title, index) => ({
        id: `d${index}`,
        title,
        kind: "book",
        items: [],
      })),
    }),
  );
  expect(signs.map(({ letter }) => letter)).toEqual(["B", "O", "3", "4"]);
  expect(new Set(signs.map(({ hue }) => hue)).size).toBe(4);
});

test("a topic has one badge a document, filled where it is covered", () => {
  const covers = (topic: string) => {
    const found = curriculum.topics.find(({ id }) => id === TopicId(topic));
    return found && documentBadges(curriculum, found, true).map((badge) => badge.covers);
  };
  expect(["a", "b", "c"].map(covers)).toEqual([
    [true, false],
    [true, true],
    [false, false],
  ]);
});

test("letters too small to read are left out", () => {
  const [topic] = curriculum.topics;
  const letters = (near: boolean) =>
    topic && documentBadges(curriculum, topic, near).map(({ letter }) => letter);
  expect(letters(true)).toEqual(["B", "C"]);
  expect(letters(false)).toEqual(["", ""]);
});

test("a tally counts an area's topics by document", () => {
  expect(documentTally(curriculum, curriculum.topics)).toBe("B 2 · C 1");
});

describe("badges", () => {
  const badge = { letter: "", hue: 0, covers: true };
  const card = (count: number): CardElement => ({
    kind: "card",
    key: "card:a",
    topic: TopicId("a"),
    box: { x: 0, y: 0, width: 184, height: 56 },
    hue: 0,
    title: ["a"],
    topicKind: "concept",
    mark: undefined,
    ready: false,
    step: undefined,
    goal: false,
    listed: false,
    finished: false,
    current: false,
    retired: false,
    tone: "plain",
    ...(count > 0 && { documents: Array.from({ length: count }, () => badge) }),
  });

  test("take no room where there are none, and never the whole card", () => {
    expect(badgesWidth(card(0))).toBe(0);
    expect(badgesWidth(card(1))).toBeGreaterThan(16);
    for (const count of [2, 3, 8, 40]) expect(badgesWidth(card(count))).toBeLessThan(184 * 0.7);
  });
});

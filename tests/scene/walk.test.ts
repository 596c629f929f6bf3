import { expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { RouteList } from "../../src/scene/layout/route-list.ts";
import { walk } from "../../src/scene/walk.ts";
import { curriculumOf } from "../support/curricula.ts";

/** Three columns: a, then b, then c above d. */
const places = { a: [0, 50], b: [300, 50], c: [600, 0], d: [600, 100] } as const;
const drawn = {
  curriculum: curriculumOf("a\nb: a\nc: b\nd: b"),
  layout: {
    aspect: 1,
    width: 800,
    height: 200,
    stages: [],
    areas: [],
    routes: RouteList.of([]),
    nodes: Object.entries(places).map(
      ([topic, [x, y]]) =>
        ({ kind: "card", topic: TopicId(topic), box: { x, y, width: 180, height: 56 } }) as const,
    ),
  },
};
const id = TopicId;

test("left leads to a prerequisite and right to what a topic opens", () => {
  expect(walk(drawn, id("b"), "prerequisite")).toBe("a");
  expect(walk(drawn, id("c"), "prerequisite")).toBe("b");
  expect(walk(drawn, id("a"), "opens")).toBe("b");
});

test("right leads to the nearest of several", () => {
  expect(walk(drawn, id("b"), "opens")).toBe("c");
});

test("up and down lead to the neighbours in the column", () => {
  expect(walk(drawn, id("c"), "down")).toBe("d");
  expect(walk(drawn, id("d"), "up")).toBe("c");
  expect(walk(drawn, id("d"), "down")).toBe("d");
  expect(walk(drawn, id("d"), "first")).toBe("c");
  expect(walk(drawn, id("c"), "last")).toBe("d");
});

test("where the way ends, one stays", () => {
  expect(walk(drawn, id("a"), "prerequisite")).toBe("a");
});

test("from nowhere, the walk starts at the first card", () => {
  expect(walk(drawn, undefined, "down")).toBe("a");
});

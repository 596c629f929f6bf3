import { expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { emphasisOf } from "../../src/scene/emphasis.ts";
import { plainSight } from "../../src/scene/sight.ts";
import { curriculumOf } from "../support/curricula.ts";

const curriculum = curriculumOf("a\nb: a\nc: b\nd: c\ne: a\nf");
const id = TopicId;

test("with nothing selected and no plan all is plain", () => {
  const { toneOf, toneBetween } = emphasisOf(curriculum, plainSight);
  expect(toneOf(id("a"))).toBe("plain");
  expect(toneBetween(id("a"), id("b"))).toBe("plain");
});

test("selecting lights what a topic needs and what it opens, at any remove, and fades the rest", () => {
  const { toneOf } = emphasisOf(curriculum, { ...plainSight, selected: id("c") });
  expect(["a", "b", "c", "d", "e", "f"].map((name) => toneOf(id(name)))).toEqual([
    "needs",
    "needs",
    "selected",
    "opens",
    "faded",
    "faded",
  ]);
});

test("only lines on the way to and from the selected topic are lit", () => {
  const { toneBetween } = emphasisOf(curriculum, { ...plainSight, selected: id("c") });
  expect(toneBetween(id("a"), id("b"))).toBe("needs");
  expect(toneBetween(id("c"), id("d"))).toBe("opens");
  expect(toneBetween(id("a"), id("e"))).toBe("faded");
});

test("a plan lights its topics and the lines between them", () => {
  const steps = new Map([
    [id("b"), 1],
    [id("c"), 2],
  ]);
  const { toneOf, toneBetween } = emphasisOf(curriculum, {
    ...plainSight,
    known: new Set([id("a")]),
    steps,
  });
  expect(toneOf(id("b"))).toBe("route");
  expect(toneOf(id("a"))).toBe("faded");
  expect(toneBetween(id("b"), id("c"))).toBe("route");
  expect(toneBetween(id("a"), id("b"))).toBe("plain");
  expect(toneBetween(id("c"), id("d"))).toBe("faded");
});

test("a circle does not make a topic its own prerequisite", () => {
  const circle = curriculumOf("a: b\nb: a");
  const { toneOf } = emphasisOf(circle, { ...plainSight, selected: id("a") });
  expect(toneOf(id("a"))).toBe("selected");
});

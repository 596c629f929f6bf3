import { expect, test } from "vitest";
import { storedLayouts } from "../../../src/scene/layout/stored-layouts.ts";
import { curriculumOf, nastyIds } from "../../support/curricula.ts";
import { drawnOf } from "../../support/drawn.ts";

const { curriculum, layout } = drawnOf(["a: __proto__", ...nastyIds].join("\n"));
const stored = JSON.parse(JSON.stringify([layout]));

test("a stored layout comes back as it was", () => {
  expect(storedLayouts(stored, curriculum)).toEqual([layout]);
});

test("a layout made for other topics is left out", () => {
  expect(storedLayouts(stored, curriculumOf("a\nb"))).toEqual([]);
  expect(storedLayouts(stored, curriculumOf("a"))).toEqual([]);
});

test("damage is left out, not an exception", () => {
  for (const damage of [
    undefined,
    null,
    7,
    "x",
    [1],
    [{}],
    [{ ...layout, routes: [{ from: 0 }] }],
  ]) {
    expect(storedLayouts(damage, curriculum)).toEqual([]);
  }
  const astray = {
    ...stored[0],
    routes: [{ from: 0, to: 999, kind: "helps", points: [0, 0, 1, 1] }],
  };
  expect(storedLayouts([astray], curriculum)).toEqual([]);
});

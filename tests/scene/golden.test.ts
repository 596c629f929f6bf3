import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { layOut } from "../../src/scene/layout/lay-out.ts";
import { layoutInput } from "../../src/scene/layout/layout-input.ts";
import { middleZoom, nearZoom } from "../../src/scene/levels.ts";
import type { SceneElement } from "../../src/scene/scene.ts";
import { sceneOf } from "../../src/scene/scene-of.ts";
import { plainSight } from "../../src/scene/sight.ts";
import { curriculumOf } from "../support/curricula.ts";

/**
 * What stands where on a small map, as data. It is kept instead of a picture because pixels depend
 * on the fonts of a machine; that the same data make the same pixels is shown in
 * tests/e2e/scene-pictures.spec.ts. Whoever changes the look on purpose reads the difference and
 * keeps it with `npx vitest run tests/scene/golden.test.ts -u`.
 */
const curriculum = curriculumOf("a @x\nb @x: a\nc @y: b ~ a\nd @y: c, a | b\ne @y: d, c");
const layout = layOut(layoutInput(curriculum), { aspect: 1.6, effort: "thorough" });
const drawn = { curriculum, layout };
const box = { x: 0, y: 0, width: layout.width, height: layout.height };
const [c, d] = [TopicId("c"), TopicId("d")];
const walked = {
  ...plainSight,
  selected: d,
  steps: new Map([
    [c, 1],
    [d, 2],
  ]),
  goals: new Set([d]),
};

const round = (key: string, value: unknown): unknown => {
  if (key === "points" && Array.isArray(value)) return value.map(Math.round).join(" ");
  return typeof value === "number" ? Math.round(value * 10) / 10 : value;
};
/** One line an element, so that a difference shows which. */
const lineOf = ({ kind, key, ...rest }: SceneElement) =>
  `${kind} ${key} ${JSON.stringify(rest, round)}`;

describe("the scene of a small map is what it was", () => {
  test.each([
    ["far", middleZoom / 2, plainSight],
    ["middle", middleZoom, plainSight],
    ["near", nearZoom, plainSight],
    ["selected-on-a-way", nearZoom, walked],
  ])("%s", async (name, zoom, sight) => {
    const { elements } = sceneOf(drawn, sight, { zoom, box });
    const text = `${elements.map(lineOf).join("\n")}\n`;
    await expect(text).toMatchFileSnapshot(`../golden/scene-${name}.txt`);
  });
});

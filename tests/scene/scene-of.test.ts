import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { grown } from "../../src/scene/geometry.ts";
import {
  lineHeight,
  middleZoom,
  nearZoom,
  smallestText,
  titleSize,
} from "../../src/scene/levels.ts";
import { sceneOf, wholeScene } from "../../src/scene/scene-of.ts";
import { plainSight } from "../../src/scene/sight.ts";
import { textWidth } from "../../src/scene/wrap-title.ts";
import { curriculumFileOf, nastyIds } from "../support/curricula.ts";
import { cardBox, drawnOf } from "../support/drawn.ts";

const drawn = drawnOf("a @x\nb @x: a\nc @y: b ~ a\nd @y: c, a | b\ne @y: d, c");
const all = {
  x: -100,
  y: -100,
  width: drawn.layout.width + 200,
  height: drawn.layout.height + 200,
};
const kindsAt = (zoom: number) =>
  new Set(sceneOf(drawn, plainSight, { zoom, box: all }).elements.map((element) => element.kind));

describe("the zoom levels", () => {
  test("far shows areas and bundles, no cards", () => {
    expect(kindsAt(0.3)).toEqual(new Set(["region", "edge", "text"]));
  });

  test("middle shows every card and every needed edge", () => {
    const { elements } = sceneOf(drawn, plainSight, { zoom: middleZoom, box: all });
    expect(elements.filter((element) => element.kind === "card")).toHaveLength(5);
    expect(elements.filter((element) => element.kind === "junction")).toHaveLength(1);
    const lines = elements.flatMap((element) => (element.kind === "edge" ? [element.line] : []));
    expect(new Set(lines)).toEqual(new Set(["requires"]));
  });

  test("near adds the hours", () => {
    const { elements } = sceneOf(drawn, plainSight, { zoom: nearZoom, box: all });
    expect(elements.filter((element) => element.key.startsWith("hours:"))).toHaveLength(5);
  });

  test("no text on the screen is smaller than can be read", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.03, max: 2.5, noNaN: true }), (zoom) => {
        for (const element of sceneOf(drawn, plainSight, { zoom, box: all }).elements) {
          if (element.kind === "text") {
            expect(element.size * zoom).toBeGreaterThanOrEqual(smallestText * 0.98);
          }
        }
      }),
    );
  });
});

test("a title, however long, stays within its card", () => {
  const words = fc.array(fc.stringMatching(/^[a-zW]{1,40}$/), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(words, (parts) => {
      const written = parts.join(" ");
      const long = drawnOf("a", {
        topics: curriculumFileOf("a").topics.map((topic) => ({ ...topic, title: written })),
      });
      const { elements } = sceneOf(long, plainSight, { zoom: 1, box: all });
      const cards = elements.filter((element) => element.kind === "card");
      expect(cards).toHaveLength(1);
      for (const { title, box } of cards) {
        expect(title.length * titleSize * lineHeight).toBeLessThanOrEqual(box.height);
        for (const line of title) expect(textWidth(line, titleSize)).toBeLessThan(box.width);
        const shown = title.join(" ");
        expect(
          shown === written || (shown.endsWith("…") && written.startsWith(shown.slice(0, -1))),
        ).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

describe("selecting", () => {
  const selected = { ...plainSight, selected: TopicId("c") };

  test("moves nothing", () => {
    const boxes = (sight: typeof plainSight) =>
      sceneOf(drawn, sight, { zoom: 1, box: all }).elements.flatMap((element) =>
        element.kind === "card" ? [element.box] : [],
      );
    expect(boxes(selected)).toEqual(boxes(plainSight));
  });

  test("shows the soft prerequisites of the selected topic", () => {
    const { elements } = sceneOf(drawn, selected, { zoom: 1, box: all });
    const soft = elements.filter((element) => element.kind === "edge" && element.line === "helps");
    expect(soft).toHaveLength(1);
  });
});

test("what is outside the window and its margin is left out, what is inside is there", () => {
  const box = grown(cardBox(drawn, "a"), 5);
  const { elements } = sceneOf(drawn, plainSight, { zoom: 1, box });
  const keys = elements.map((element) => element.key);
  expect(keys).toContain("card:a");
  expect(elements.length).toBeLessThan(wholeElements());
});

function wholeElements(): number {
  return sceneOf(drawn, plainSight, { zoom: 1, box: all }).elements.length;
}

test("keys are unique, whatever topics are called", () => {
  const nasty = drawnOf(
    nastyIds.map((id, i) => (i === 0 ? id : `${id}: ${nastyIds[0]}`)).join("\n"),
  );
  const box = { x: 0, y: 0, width: nasty.layout.width, height: nasty.layout.height };
  const keys = sceneOf(nasty, plainSight, { zoom: 1, box }).elements.map((element) => element.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.every((key) => key.includes(":"))).toBe(true);
});

test("the picture of the whole has every area and no line through an area's middle", () => {
  const { elements } = wholeScene(drawn, plainSight, 1);
  expect(elements.filter((element) => element.kind === "region")).toHaveLength(2);
  for (const element of elements) {
    if (element.kind !== "edge") continue;
    const [x = 0, y = 0] = element.points;
    for (const { box } of drawn.layout.areas) {
      const inside = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      expect(inside).toBe(false);
    }
  }
});

test("the picture leaves out what could not be read in its window", () => {
  const zoom = 0.2;
  const sizes = wholeScene(drawn, plainSight, zoom).elements.flatMap((element) =>
    element.kind === "text" ? [element.size * zoom] : [],
  );
  const all = wholeScene(drawn, plainSight, 1).elements.filter(({ kind }) => kind === "text");
  expect(Math.min(...sizes, smallestText)).toBeGreaterThanOrEqual(smallestText * 0.98);
  expect(sizes.length).toBeLessThan(all.length);
});

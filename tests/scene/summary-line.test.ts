import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { svgOf } from "../../src/formats/export/svg.ts";
import { smallestText } from "../../src/scene/levels.ts";
import { sceneOf, wholeScene } from "../../src/scene/scene-of.ts";
import { plainSight } from "../../src/scene/sight.ts";
import { summaryLine, summaryWidth } from "../../src/scene/summary-line.ts";
import { textWidth } from "../../src/scene/wrap-title.ts";
import { drawnOf } from "../support/drawn.ts";

const drawn = drawnOf("a @x\nb @x: a\nc @x\nd @y: c");
const all = { x: 0, y: 0, width: drawn.layout.width, height: drawn.layout.height };
const knowing = (...ids: string[]) => ({ ...plainSight, known: new Set(ids.map(TopicId)) });
const ringsAt = (zoom: number, ...ids: string[]) =>
  sceneOf(drawn, knowing(...ids), { zoom, box: all }).elements.flatMap((element) =>
    element.kind === "ring" ? [element] : [],
  );

describe("the ring of an area", () => {
  test("shows how many of its topics are known", () => {
    expect(ringsAt(0.4, "a").map(({ key, share }) => [key, share])).toEqual([
      ["far-ring:x", 1 / 3],
    ]);
    expect(ringsAt(0.4, "a", "b", "c", "d").map(({ share }) => share)).toEqual([1, 1]);
  });

  test("is not there while nothing is known, nor near enough to read the cards", () => {
    expect(ringsAt(0.4)).toEqual([]);
    expect(ringsAt(1, "a")).toEqual([]);
  });

  test("goes with the words that it stands beside", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.6, noNaN: true }), (zoom) => {
        const { elements } = sceneOf(drawn, knowing("a", "d"), { zoom, box: all });
        const keys = new Set(elements.map(({ key }) => key));
        for (const area of ["x", "y"]) {
          expect(keys.has(`far-ring:${area}`)).toBe(keys.has(`far-summary:${area}`));
        }
        for (const element of elements) {
          if (element.kind !== "ring") continue;
          expect(element.beside * zoom).toBeGreaterThanOrEqual(0.98 * smallestText);
        }
      }),
    );
  });

  test("stands in the picture of the map too, in the page's colours", () => {
    const picture = svgOf(wholeScene(drawn, knowing("a"), 1), "Map");
    expect(picture).toContain('stroke="var(--prereq-known)" pathLength="1" stroke-dasharray="0.33');
    expect(picture).not.toContain("NaN");
  });
});

test("ring and words together stand in the middle, and neither lies on the other", () => {
  const summary = { words: "3 of 7 known", share: 3 / 7 };
  const place = { key: "x", x: 500, y: 80, size: 20, hue: 0, faded: false, tone: "soft" } as const;
  const [text, ring] = summaryLine(summary, place);
  if (text?.kind !== "text" || ring?.kind !== "ring") throw new Error("a part is missing");
  const left = ring.box.x;
  const right = text.x + textWidth(summary.words, 20) / 2;
  expect((left + right) / 2).toBeCloseTo(500);
  expect(right - left).toBeCloseTo(summaryWidth(summary) * 20);
  expect(ring.box.x + ring.box.width).toBeLessThan(text.x - textWidth(summary.words, 20) / 2);
  expect(ring.box.y + ring.box.height / 2).toBeCloseTo(80);
});

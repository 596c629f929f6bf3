import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TopicId } from "../../src/core/model/ids.ts";
import { mostElements } from "../../src/scene/budget.ts";
import type { Drawn } from "../../src/scene/drawn.ts";
import { sceneOf, type Window, wholeScene } from "../../src/scene/scene-of.ts";
import { plainSight, type Sight } from "../../src/scene/sight.ts";
import { arbitraryShape, madeUpDrawn } from "../support/made-up-drawn.ts";

/** With the two unseen ends of all lines, the view holds this many more. */
const promised = 800 - 2;

const extreme = [
  { areas: 1, topicsEach: 10_000, needsEach: 3 },
  { areas: 3000, topicsEach: 1, needsEach: 4 },
];

/** A window of up to 8000 × 5000 pixels anywhere on a map or beside it. */
const arbitraryWindow = fc.record({
  zoom: fc.double({ min: Math.log(0.001), max: Math.log(2.5), noNaN: true }).map(Math.exp),
  x: fc.double({ min: -0.1, max: 1, noNaN: true }),
  y: fc.double({ min: -0.1, max: 1, noNaN: true }),
  width: fc.integer({ min: 1, max: 8000 }),
  height: fc.integer({ min: 1, max: 5000 }),
  selects: fc.boolean(),
});

function seen(drawn: Drawn, at: typeof arbitraryWindow extends fc.Arbitrary<infer T> ? T : never) {
  const box = {
    x: at.x * drawn.layout.width,
    y: at.y * drawn.layout.height,
    width: at.width / at.zoom,
    height: at.height / at.zoom,
  };
  const sight: Sight = at.selects ? { ...plainSight, selected: TopicId("t0") } : plainSight;
  return sceneOf(drawn, sight, { zoom: at.zoom, box }).elements;
}

describe("a scene has only so many elements", () => {
  test("on a map of any shape, through any window", () => {
    expect(mostElements).toBeLessThanOrEqual(promised);
    fc.assert(
      fc.property(
        arbitraryShape,
        fc.array(arbitraryWindow, { minLength: 4, maxLength: 8 }),
        (shape, windows) => {
          const drawn = madeUpDrawn(shape);
          for (const at of windows)
            expect(seen(drawn, at).length).toBeLessThanOrEqual(mostElements);
        },
      ),
      { numRuns: 12 },
    );
  });

  test.each(extreme)("with $areas areas of $topicsEach topics", (shape) => {
    const drawn = madeUpDrawn(shape);
    expect(wholeScene(drawn, plainSight, 0.1).elements.length).toBeLessThanOrEqual(mostElements);
    fc.assert(
      fc.property(arbitraryWindow, (at) => {
        const elements = seen(drawn, at);
        expect(elements.length).toBeLessThanOrEqual(mostElements);
        expect(new Set(elements.map(({ key }) => key)).size).toBe(elements.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe("what an ordinary window can hold", () => {
  const drawn = madeUpDrawn({ areas: 1, topicsEach: 2000, needsEach: 3 });
  const window: Window = { zoom: 0.7, box: { x: 4000, y: 800, width: 2000, height: 1300 } };

  test("is every card in it, however many lines pass", () => {
    const shown = new Set(sceneOf(drawn, plainSight, window).elements.map(({ key }) => key));
    for (const node of drawn.layout.nodes) {
      const { x, y } = node.box;
      const inside = x >= 4000 && x <= 5800 && y >= 800 && y <= 2040;
      if (inside) expect(shown).toContain(`card:${node.topic}`);
    }
  });

  test("keeps the lit lines when others must go", () => {
    const selected = drawn.layout.nodes.find(({ box }) => box.x > 4900 && box.y > 1300)?.topic;
    const { elements } = sceneOf(drawn, { ...plainSight, selected }, window);
    const lit = elements.filter(({ kind, tone }: { kind: string; tone?: string }) =>
      kind === "edge" ? tone === "needs" || tone === "opens" : false,
    );
    expect(elements).toHaveLength(mostElements);
    expect(lit.length).toBeGreaterThan(2);
  });
});

test("from afar every area is seen, alone or in a district", () => {
  const drawn = madeUpDrawn({ areas: 3000, topicsEach: 1, needsEach: 0 });
  const { elements } = wholeScene(drawn, plainSight, 0.1);
  const regions = elements.flatMap((element) => (element.kind === "region" ? [element.box] : []));
  for (const { box } of drawn.layout.areas) {
    const covered = regions.some(
      (region) =>
        box.x >= region.x &&
        box.y >= region.y &&
        box.x + box.width <= region.x + region.width &&
        box.y + box.height <= region.y + region.height,
    );
    expect(covered).toBe(true);
  }
});

describe("what stays while the window moves", () => {
  const drawn = madeUpDrawn({ areas: 9, topicsEach: 100, needsEach: 1 });
  const through = (x: number) =>
    sceneOf(drawn, plainSight, { zoom: 1, box: { x, y: 500, width: 900, height: 800 } });

  test("is the same object", () => {
    const before = new Map(through(1000).elements.map((element) => [element.key, element]));
    const after = through(1400).elements;
    const kept = after.filter((element) => before.get(element.key) === element);
    expect(kept.length).toBeGreaterThan(20);
    expect(after.filter(({ key }) => before.has(key))).toEqual(kept);
  });

  test("is the whole scene when it moves by a hair", () => {
    expect(through(1001)).toBe(through(1000));
  });
});

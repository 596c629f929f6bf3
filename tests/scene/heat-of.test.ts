import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { heatSteps } from "../../src/scene/heat.ts";
import { heatOf } from "../../src/scene/heat-of.ts";
import { curriculumOf } from "../support/curricula.ts";

const diamond = curriculumOf("a @one\nb @one: a\nc @two: a\nd @two: b, c");
const topics = diamond.topics.map(({ id }) => id);
const shaded = (...figures: number[]) =>
  heatOf(diamond, new Map(topics.map((topic, index) => [topic, figures[index] ?? 0])));

/** A figure for each topic. */
const figures = fc.array(fc.nat(10_000), { minLength: topics.length, maxLength: topics.length });

describe("the shades of figures", () => {
  test("more is never shaded less, and all of the scale is used", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { values, topics: steps } = shaded(...given);
        const inOrder = topics.toSorted((a, b) => (values.get(a) ?? 0) - (values.get(b) ?? 0));
        const found = inOrder.map((topic) => steps.get(topic) ?? -1);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(found[0]).toBe(0);
        if (new Set(given).size > 1) expect(found.at(-1)).toBe(heatSteps - 1);
      }),
    );
  });

  test("every topic is in one class, and its figure between the ends of it", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { values, topics: steps, classes } = shaded(...given);
        expect(classes.reduce((sum, one) => sum + one.topics, 0)).toBe(topics.length);
        for (const [topic, step] of steps) {
          const its = classes.find((one) => one.step === step);
          expect(values.get(topic)).toBeGreaterThanOrEqual(its?.from ?? Number.NaN);
          expect(values.get(topic)).toBeLessThanOrEqual(its?.to ?? Number.NaN);
        }
      }),
    );
  });

  test("an area is shaded no less than the least of its topics and no more than the most", () => {
    fc.assert(
      fc.property(figures, (given) => {
        const { topics: steps, areas } = shaded(...given);
        for (const [area, step] of areas) {
          const inside = diamond.topics
            .filter((topic) => topic.area === area)
            .map(({ id }) => steps.get(id) ?? -1);
          expect(step).toBeGreaterThanOrEqual(Math.min(...inside));
          expect(step).toBeLessThanOrEqual(Math.max(...inside));
        }
      }),
    );
  });

  it("tells few large figures from many small ones", () => {
    expect([...shaded(0, 1, 30, 300).topics.values()]).toEqual([0, 0, 1, 4]);
  });

  it("has one shade where all is equal, and none where there is nothing", () => {
    expect(new Set(shaded(7, 7, 7, 7).topics.values())).toEqual(new Set([0]));
    expect(heatOf(curriculumOf(""), new Map()).classes).toEqual([]);
  });
});

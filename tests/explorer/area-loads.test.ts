import { expect, it } from "vitest";
import { curriculumMetrics } from "../../src/core/prerequisites/metrics/curriculum-metrics.ts";
import { areaLoads } from "../../src/explorer/area-loads.ts";
import { curriculumOf } from "../support/curricula.ts";

it("says what each area with topics asks for", () => {
  const curriculum = curriculumOf("a 1h @one\nb 2h @one: a\nc 3-5h @two: b", {
    areas: [
      { id: "none", title: "None", stage: "all" },
      { id: "one", title: "One", stage: "all" },
      { id: "two", title: "Two", stage: "all" },
    ],
  });
  const loads = areaLoads(curriculum, curriculumMetrics(curriculum).topics);
  expect(loads.map(({ area, ...load }) => [area.title, load])).toEqual([
    ["One", { topics: 2, hours: 3, share: 3 / 7, bottlenecks: 0, meanComplexity: (5 + 4) / 2 }],
    ["Two", { topics: 1, hours: 4, share: 4 / 7, bottlenecks: 0, meanComplexity: 3 }],
  ]);
});

it("counts the bottlenecks in each area", () => {
  const curriculum = curriculumOf("a\nb\nc\nm @mid: a, b, c\nx: m\ny: m\nz: m");
  const loads = areaLoads(curriculum, curriculumMetrics(curriculum).topics);
  expect(loads.map(({ area, bottlenecks }) => [String(area.id), bottlenecks])).toEqual([
    ["all", 0],
    ["mid", 1],
  ]);
});

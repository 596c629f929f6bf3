import { expect, it } from "vitest";
import { curriculumMetrics } from "../../../src/core/prerequisites/metrics/curriculum-metrics.ts";
import { metricsTable } from "../../../src/formats/export/metrics-table.ts";
import { curriculumOf } from "../../support/curricula.ts";

it("has a row a topic with its figures", () => {
  const curriculum = curriculumOf("a 1h\nb 2h: a\nc 4h: b");
  expect(metricsTable(curriculum, curriculumMetrics(curriculum).topics).split("\r\n")).toEqual([
    "Id,Title,Area,Blocking,Blocked hours,Delay,Chain hours,Complexity,Bottleneck",
    "a,a,all,2,6,3,7,5,",
    "b,b,all,1,4,3,7,4,",
    "c,c,all,0,0,3,7,3,",
    "",
  ]);
});

it("marks bottlenecks, and holds no formula for a spreadsheet", () => {
  const curriculum = curriculumOf("a\nb\nc\nm: a, b, c\nx: m\ny: m\nz: m");
  const named = {
    ...curriculum,
    topics: curriculum.topics.map((topic) => ({ ...topic, title: "=1+1" })),
  };
  const text = metricsTable(named, curriculumMetrics(curriculum).topics);
  expect(text).toMatch(/^m,"'=1\+1",.*,yes\r$/m);
  expect(text).not.toMatch(/(^|,)=/m);
});

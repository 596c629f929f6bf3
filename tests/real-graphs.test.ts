import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { open } from "../src/core/curriculum/open.ts";
import { readJson } from "../src/core/curriculum/read-json.ts";
import { curriculumMetrics } from "../src/core/prerequisites/metrics/curriculum-metrics.ts";
import { curriculumText } from "../src/formats/export/json.ts";

/*
 * Graphs that others published as prereq/1 JSON, tens of thousands of topics, circles and retired
 * topics among them. They are not part of the project: name a folder of them to try it on yours.
 */
const folder = process.env["PREREQ_REAL_GRAPHS"] ?? "";

const openNamed = (name: string) =>
  open(readJson({ path: name, text: readFileSync(join(folder, name), "utf8") }));

describe.skipIf(folder === "")("real graphs (PREREQ_REAL_GRAPHS names a folder)", () => {
  const names = folder === "" ? [] : readdirSync(folder).filter((name) => name.endsWith(".json"));

  it.each(names)("%s opens, and reads the same when written again", (name) => {
    const { curriculum, problems } = openNamed(name);
    expect(problems).toEqual([]);
    if (curriculum === undefined) return;
    const again = open(readJson({ path: name, text: curriculumText(curriculum) }));
    expect(again.curriculum).toEqual(curriculum);
  });
});

/** Structural complexity as published with the plans of study, with CurricularAnalytics.jl. */
const published = [
  ["ca-bscs-hawaii-manoa", 236],
  ["ca-california-berkely-v2", 100],
  ["ca-colostate-csdegree", 175],
  ["ca-colostate-csdegree-2017", 208],
  ["ca-colostate-csdegree-2017-w-math", 415],
  ["ca-kennesaw-state-university-cs", 280],
  ["ca-metropolitan-state-university-cs", 172],
  ["ca-u-of-colorado-boulder-cs", 193],
] as const;

describe.skipIf(folder === "")("the structural complexity of degree plans", () => {
  it.each(published)("of %s is %d, as published", (name, complexity) => {
    expect(metricsOfNamed(`${name}.json`).complexity).toBe(complexity);
  });

  it("of a plan in quarters is that of the authors", () => {
    expect(metricsOfNamed("ca-michigan-ann-arbor-cs.json").complexityInQuarters).toBe(115.6);
  });
});

function metricsOfNamed(name: string) {
  const { curriculum } = openNamed(name);
  if (curriculum === undefined) throw new Error(`${name} cannot be opened.`);
  return curriculumMetrics(curriculum);
}

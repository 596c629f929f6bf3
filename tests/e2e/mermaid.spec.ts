import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { Mermaid } from "mermaid";
import type { Curriculum } from "../../src/core/model/curriculum.ts";
import { TopicId } from "../../src/core/model/ids.ts";
import type { Route } from "../../src/formats/export/exporter.ts";
import { mermaid } from "../../src/formats/export/mermaid.ts";
import { curriculumOf } from "../support/curricula.ts";
import { hostileTexts } from "../support/hostile-texts.ts";
import { rustCurriculum } from "../support/rust-curriculum.ts";

declare global {
  interface Window {
    mermaid: Mermaid;
  }
}

/** Charts as the real Mermaid reads and draws them. */
const library = createRequire(import.meta.url).resolve("mermaid/dist/mermaid.min.js");

test.beforeEach(async ({ page }) => {
  await page.setContent("<!doctype html><title>Mermaid</title>");
  await page.addScriptTag({ path: library });
  await page.evaluate(() =>
    window.mermaid.initialize({ startOnLoad: false, maxEdges: 5000, maxTextSize: 1_000_000 }),
  );
});

function chartOf(curriculum: Curriculum, route?: Route): string {
  const chart = mermaid.write(curriculum, "2027-03-01T18:30:00Z", route);
  if (typeof chart !== "string") throw new Error("A chart is one text.");
  return chart;
}

/** The labels of the topics in a drawn chart, in the order of the topics. */
async function labelsIn(page: Page, curriculum: Curriculum, route?: Route): Promise<string[]> {
  return page.evaluate(
    async (chart) => {
      const { svg } = await window.mermaid.render("chart", chart);
      document.body.innerHTML = svg;
      const nodes = [...document.querySelectorAll(".node")].flatMap((node) => {
        const [, number] = /-n(\d+)-/.exec(node.id) ?? [];
        return number === undefined ? [] : [{ at: Number(number), label: node.textContent ?? "" }];
      });
      return nodes.sort((one, other) => one.at - other.at).map(({ label }) => label.trim());
    },
    chartOf(curriculum, route),
  );
}

test("topics, and junctions where one or all of several are needed, are drawn", async ({
  page,
}) => {
  expect(await labelsIn(page, curriculumOf("a\nb\nc: a | (a & b)\nd: c ~ a"))).toEqual([
    "a",
    "b",
    "c",
    "d",
  ]);
  await expect(page.locator(".node", { hasText: /^or$/ })).toHaveCount(1);
  await expect(page.locator(".node", { hasText: /^and$/ })).toHaveCount(1);
  await expect(page.locator("path.flowchart-link")).toHaveCount(7);
});

test("the steps of a plan have their numbers, and its goal a thick line", async ({ page }) => {
  const steps = new Map([TopicId("a"), TopicId("b")].map((topic, index) => [topic, index + 1]));
  const route = { steps, goals: new Set([TopicId("b")]) };
  expect(await labelsIn(page, curriculumOf("a\nb: a"), route)).toEqual(["1. a", "2. b"]);
  const lines = await page
    .locator(".node .label-container")
    .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).strokeWidth));
  expect(lines).toEqual(["1px", "4px"]);
});

const titles = [
  ...hostileTexts,
  "1. Introduction",
  "2) Ways",
  "- a list",
  "+ a list",
  "# heading",
  "> quotation",
  "**bold** _slanted_ `code`",
  "end",
  "subgraph x",
  "click n0 call harm()",
  "%% comment",
  "%%{init: {'theme':'dark'}}%%",
  "a --> b",
  '"]; evil --> evil["',
  "$$x^2$$",
  "fa:fa-ban icon",
  "#35; #quot; &amp;",
  "style n0 fill:red",
  "💥 精通 é",
  "x".repeat(200),
];

test("titles are drawn as they are, whatever they say", async ({ page }) => {
  const topics = titles.map((text, index) => ({
    id: `t${index}`,
    title: text.replace(/\p{Cc}/gu, " "),
    area: "x",
  }));
  const areas = [{ id: "x", title: '"] <b>area</b> 1. - end', stage: "all" }];
  const labels = await labelsIn(page, curriculumOf("", { areas, topics }));
  const shown = (text: string) =>
    text
      .replace(/\p{Cs}/gu, "\uFFFD")
      .replace(/\s+/g, " ")
      .trim();
  expect(labels.map(shown)).toEqual(topics.map(({ title }) => shown(title)));
  await expect(page.locator(".cluster-label")).toHaveText(areas[0]?.title ?? "");
  await expect(page.locator("body").locator("script, img, iframe, a, li, b")).toHaveCount(0);
});

test("the chart of the Rust curriculum is read", async ({ page }) => {
  if (rustCurriculum === undefined) throw new Error("The Rust curriculum cannot be opened.");
  const read = await page.evaluate(
    async (chart) => window.mermaid.parse(chart),
    chartOf(rustCurriculum),
  );
  expect(read).toMatchObject({ diagramType: expect.stringMatching(/^flowchart/) });
});

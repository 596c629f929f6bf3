import { type Browser, expect, type Page, test } from "@playwright/test";
import { curriculumOf } from "../support/curricula.ts";
import { hostileTexts } from "../support/hostile-texts.ts";
import { outlineOf } from "../support/outline.ts";
import { violations } from "./axe.ts";
import { picture } from "./pictures.ts";

/** Pages and pictures that need no program: the built site of the Rust curriculum. */
const pages = {
  curriculum: "outline/index.html",
  area: "outline/areas/ownership.html",
  goal: "outline/goals/async-service.html",
  topic: "outline/topics/ownership.html",
  project: "outline/topics/secret-writing.html",
} as const;

for (const [name, path] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the page of a ${name} is accessible, ${colorScheme}`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      await picture(page, `page-${name}-${colorScheme}`);
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === "light" ? "rgb(250, 248, 244)" : "rgb(20, 22, 26)");
      await page.close();
    });
  }

  test(`the page of a ${name} fits a window of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
    await picture(page, `page-${name}-narrow`);
  });
}

test("one goes from the whole to a topic and on along its prerequisites, without script", async ({
  browser,
}) => {
  const page = await withoutScript(browser);
  const elsewhere = requestsElsewhere(page);
  await page.goto("outline/index.html");
  await page.getByRole("link", { name: "Ownership", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ownership");
  const needs = page.getByRole("region", { name: "Needs" }).getByRole("link");
  const title = (await needs.first().textContent()) ?? "";
  await needs.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByRole("navigation").getByRole("link").first().click();
  await expect(page.getByRole("img")).toBeVisible();
  expect(elsewhere).toEqual([]);
  await page.close();
});

test("a topic's page leads to the topic in the map", async ({ page }) => {
  await page.goto(pages.topic);
  await page.getByRole("link", { name: "Open the interactive map" }).click();
  await expect(page.getByRole("complementary", { name: "Topic" })).toContainText("Ownership");
});

test("topics in a picture are links with real text", async ({ browser }) => {
  const page = await withoutScript(browser);
  await page.goto("pictures/areas/ownership.svg");
  const topic = page.locator('a[data-topic="ownership"]');
  await expect(topic.locator("title")).toHaveText("Ownership");
  await topic.locator("rect").click();
  await expect(page).toHaveURL(/outline\/topics\/ownership\.html$/);
  await page.close();
});

for (const [colorScheme, ground, ink] of [
  ["light", "rgb(250, 248, 244)", "rgb(32, 36, 44)"],
  ["dark", "rgb(20, 22, 26)", "rgb(235, 232, 226)"],
] as const) {
  test(`a picture that stands alone is ${colorScheme} where its reader's system is`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto("pictures/areas/ownership.svg");
    await picture(page, `picture-area-${colorScheme}`);
    const colours = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector("a[data-topic] text") ?? document.body).fill,
    ]);
    expect(colours).toEqual([ground, ink]);
    await page.close();
  });
}

test("a page that takes a picture in gives it the page's own colours", async ({ page }) => {
  const svg = await (await page.request.get("pictures/areas/ownership.svg")).text();
  await page.setContent(`<style>:root { --prereq-card: rgb(1, 2, 3) }</style>${svg}`);
  const card = page.locator('a[data-topic="ownership"] rect');
  expect(await card.evaluate((rect) => getComputedStyle(rect).fill)).toBe("rgb(1, 2, 3)");
});

test("on paper, answers are there to be read and nothing is dark", async ({ browser }) => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(pages.topic);
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await expect(page.locator("details p").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Open the interactive map" })).toBeHidden();
  await page.close();
});

test("hostile texts do nothing but stand there", async ({ page }) => {
  const files = outlineOf(hostileCurriculum(), { url: "https://evil.example/" });
  const host = "http://hostile.test/";
  await page.route(`${host}**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
    const body = files.get(path) ?? "";
    const contentType = { html: "text/html", svg: "image/svg+xml", css: "text/css" }[
      path.slice(path.lastIndexOf(".") + 1)
    ];
    return route.fulfill({ body, ...(contentType && { contentType }) });
  });
  const wrong = requestsElsewhere(page, host);
  page.on("dialog", (dialog) => {
    wrong.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("console", (message) => wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(error.message));
  const visited = [...files.keys()].filter((path) => /\.(html|svg)$/.test(path));
  expect(visited.length).toBeGreaterThan(hostileTexts.length);
  for (const path of visited) {
    await page.goto(host + path);
    expect(await page.evaluate(() => document.querySelector("parsererror"))).toBeNull();
  }
  expect(wrong).toEqual([]);
});

async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  return context.newPage();
}

/** What a page asks of other hosts, as it does so. */
function requestsElsewhere(page: Page, host = "http://127.0.0.1"): string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(host)) found.push(request.url());
  });
  return found;
}

/** A curriculum with a topic for each hostile text, which says it wherever it can. */
function hostileCurriculum() {
  const texts = hostileTexts.map((text) => text.replace(/\p{Cc}/gu, " "));
  const topics = texts.map((text, index) => ({
    id: `t${index}`,
    title: text,
    summary: text,
    area: "area",
    kind: "concept",
    aliases: [text],
    checks: [{ ask: text, answer: text }],
    resources: [{ title: text, url: "https://example.org/a?b='c'", kind: "read" }],
    requires: index === 0 ? [] : [{ topic: `t${index - 1}`, why: text }],
  }));
  const [title = ""] = texts;
  return curriculumOf("", {
    title,
    summary: title,
    stages: [{ id: "all", title }],
    areas: [{ id: "area", title, stage: "all" }],
    goals: [{ id: "goal", title, summary: title, topics: ["t3"] }],
    topics,
  });
}

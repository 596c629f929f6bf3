import { expect, type Page, test } from "@playwright/test";
import { chooseGoal, openKitchen, serveCurriculum, stepTitles, topicColumn } from "./kitchen.ts";

/** What the canvas holds at this moment, by key: the middle on the page and the data it is drawn from. */
interface Held {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly line: string;
}

async function held(page: Page): Promise<readonly Held[]> {
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  return page.locator(".map-canvas").evaluate((host) => {
    const { left, top } = host.getBoundingClientRect();
    const { cy } = Reflect.get(host, "_cyreg");
    const elements: Held[] = [];
    for (const node of cy.nodes()) {
      const { x, y } = node.renderedPosition();
      const [width, height] = [node.renderedWidth(), node.renderedHeight()];
      elements.push({
        key: node.id(),
        x: left + x,
        y: top + y,
        width,
        height,
        line: node.data("line"),
      });
    }
    for (const edge of cy.edges()) {
      elements.push({ key: edge.id(), x: 0, y: 0, width: 0, height: 0, line: edge.data("line") });
    }
    return elements;
  });
}

async function find(page: Page, key: string): Promise<Held> {
  await expect
    .poll(async () => (await held(page)).some((element) => element.key === key))
    .toBe(true);
  const found = (await held(page)).find((element) => element.key === key);
  if (!found) throw new Error(`${key} went away`);
  return found;
}

const liveMap = (page: Page) => page.locator('.map-pane[data-live="true"]');

test.describe("the Rust map", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./");
    await expect(liveMap(page)).toBeVisible();
    await expect(page.getByRole("status")).toHaveText(/topics/);
  });

  test("stands exactly where its picture stood", async ({ page }) => {
    const region = await find(page, "region:async");
    const placed = await page.evaluate(() => {
      const [, wide] = JSON.parse(document.getElementById("first-scenes")?.textContent ?? "[]");
      const box = wide.elements.find(
        (element: { key: string }) => element.key === "region:async",
      ).box;
      const pane = document.querySelector(".map-surface")?.getBoundingClientRect() ?? new DOMRect();
      const [width, height] = [pane.width - 32, pane.height - 32];
      const scale = Math.min(width / wide.width, height / wide.height);
      const left = pane.left + (pane.width - wide.width * scale) / 2;
      const top = pane.top + (pane.height - wide.height * scale) / 2;
      return {
        x: left + (box.x + box.width / 2) * scale,
        y: top + (box.y + box.height / 2) * scale,
      };
    });
    expect(Math.abs(region.x - placed.x)).toBeLessThan(1);
    expect(Math.abs(region.y - placed.y)).toBeLessThan(1);
  });

  test("shows areas from afar, cards within an area, hours close by", async ({ page }) => {
    expect((await held(page)).some(({ key }) => key.startsWith("card:"))).toBe(false);
    const area = await find(page, "region:async");
    await page.mouse.click(area.x, area.y);
    await find(page, "card:async-await");
    for (let count = 0; count < 3; count += 1) {
      await page.getByRole("button", { name: "Zoom in" }).click();
    }
    await expect
      .poll(async () => (await held(page)).some(({ key }) => key.startsWith("hours:")))
      .toBe(true);
    await page.getByRole("button", { name: "Show the whole map" }).click();
    await find(page, "far-title:async");
  });

  test("a click on a card opens its topic, a click beside it closes it", async ({ page }) => {
    const area = await find(page, "region:async");
    await page.mouse.click(area.x, area.y);
    await find(page, "card:tokio");
    await page.waitForTimeout(400);
    const card = await find(page, "card:tokio");
    await page.mouse.click(card.x, card.y);
    await expect(
      topicColumn(page).getByRole("heading", { name: "The Tokio runtime" }),
    ).toBeVisible();
    await page.keyboard.press("Escape");
  });

  test("never holds more elements than a canvas draws smoothly", async ({ page }) => {
    for (let step = 0; step < 14; step += 1) {
      expect((await held(page)).length).toBeLessThanOrEqual(800);
      await page.getByRole("button", { name: "Zoom in" }).click();
    }
  });

  test("no two cards overlap on the screen", async ({ page }) => {
    const area = await find(page, "region:threads");
    await page.mouse.click(area.x, area.y);
    await find(page, "card:mutex");
    const cards = (await held(page)).filter(({ key }) => key.startsWith("card:"));
    expect(cards.length).toBeGreaterThan(5);
    for (const [index, a] of cards.entries()) {
      for (const b of cards.slice(index + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart, `${a.key} and ${b.key}`).toBe(true);
      }
    }
  });
});

test.describe("the kitchen's map", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("is laid out in the browser when it came without a layout", async ({ page }) => {
    await expect(liveMap(page)).toBeVisible();
    await find(page, "card:soup");
    expect((await held(page)).filter(({ key }) => key.startsWith("card:"))).toHaveLength(8);
  });

  test("is walked with the arrow keys, and says where one is", async ({ page }) => {
    await find(page, "card:soup");
    const map = page.getByRole("application");
    await map.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("status")).toContainText("Knife skills");
    await map.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("status")).toContainText("Stock");
    await map.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByRole("status")).toContainText("Knife skills");
  });

  test("moves nothing when a topic is selected or a goal is set", async ({ page }) => {
    const places = async () =>
      (await held(page))
        .filter(({ key }) => key.startsWith("card:"))
        .map(({ key, x, y }) => `${key} ${Math.round(x)} ${Math.round(y)}`);
    await find(page, "card:soup");
    const before = await places();
    await chooseGoal(page, "Cook for guests");
    expect(await places()).toEqual(before);
    const card = await find(page, "card:roux");
    await page.mouse.click(card.x, card.y);
    await expect(topicColumn(page).getByRole("heading", { name: "Roux" })).toBeVisible();
    expect(await places()).toEqual(before);
  });

  test("lights what a selected topic needs in one colour and what it opens in another", async ({
    page,
  }) => {
    const card = await find(page, "card:soup");
    await page.mouse.click(card.x, card.y);
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
    await expect
      .poll(async () => {
        const line = async (key: string) => (await find(page, key)).line;
        return new Set([
          await line("card:stock"),
          await line("card:soup"),
          await line("card:dinner"),
        ]).size;
      })
      .toBe(3);
  });
});

test("topics named like properties of objects are drawn, found and planned like any other", async ({
  page,
}) => {
  const ids = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  await serveCurriculum(page, {
    format: "prereq/1",
    id: "names",
    title: "Names",
    stages: [{ id: "constructor", title: "Stage" }],
    areas: [{ id: "__proto__", title: "Area", stage: "constructor" }],
    goals: [{ id: "toString", title: "Know all names", topics: ["hasOwnProperty"] }],
    topics: ids.map((id, index) => ({
      id,
      title: `Name ${id}`,
      kind: "concept",
      area: "__proto__",
      ...(index > 0 && { requires: [ids[index - 1]] }),
    })),
  });
  await page.goto("./");
  for (const id of ids) await find(page, `card:${id}`);
  const card = await find(page, "card:constructor");
  await page.mouse.click(card.x, card.y);
  await expect(topicColumn(page).getByRole("heading", { name: "Name constructor" })).toBeVisible();
  await chooseGoal(page, "Know all names");
  await expect(stepTitles(page)).toHaveText(ids.map((id) => `Name ${id}`));
  expect(complaints).toEqual([]);
});

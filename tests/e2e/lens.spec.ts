import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { documented } from "./documented-kitchen.ts";
import { chooseGoal, openKitchen, searchFor, serveCurriculum, topicColumn } from "./kitchen.ts";

const bar = (page: Page) => page.getByRole("group", { name: "What to look at" });
const button = (page: Page, name: string) => bar(page).getByRole("button", { name, exact: true });
const option = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const status = (page: Page) => page.getByRole("status");
const outlineTitles = (page: Page) => page.locator(".outline-title > span:first-child");

/** The topics on the canvas with how opaque each card is. */
async function cards(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.locator(".map-canvas").evaluate((host) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const found: Record<string, number> = {};
    for (const card of cy.nodes(".card")) found[card.data("topic")] = card.data("opacity");
    return found;
  });
}

async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  return page.locator(".map-canvas").evaluate((host, id) => {
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = Reflect.get(host, "_cyreg").cy.getElementById(id).renderedPosition();
    return { x: left + x, y: top + y };
  }, key);
}

/** The place once the map has come to rest: thirty frames without a move, however long a frame takes. */
async function restingPlace(page: Page, key: string): Promise<{ x: number; y: number }> {
  await page.locator(".map-canvas").evaluate(async (host, id) => {
    const place = () =>
      JSON.stringify(Reflect.get(host, "_cyreg").cy.getElementById(id).renderedPosition());
    let last = place();
    for (let still = 0; still < 30; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = place();
      if (now !== last) still = 0;
      last = now;
    }
  }, key);
  return placeOf(page, key);
}

test.describe("filters", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("fade on the map, hide in the outline, and are taken away one by one", async ({ page }) => {
    await expect.poll(async () => Object.keys(await cards(page)).length).toBe(8);
    await button(page, "Filter").click();
    await option(page, /^concept/).check();
    await expect(status(page)).toHaveText("2 of 8 topics.");
    await option(page, /^ready to learn/).check();
    await expect(status(page)).toHaveText("1 of 8 topics.");
    await page.getByRole("button", { name: "Done" }).click();
    await expect(button(page, "Filter")).toBeFocused();
    await expect.poll(async () => (await cards(page))["wine"]).toBe(1);
    expect((await cards(page))["sauce"]).toBeLessThan(0.5);
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByText("1 of 8 topics shown")).toBeVisible();
    await expect(outlineTitles(page)).toHaveCount(1);
    await expect(page.getByRole("heading", { name: "First moves" })).toBeHidden();
    await bar(page).getByRole("button", { name: "ready to learn: take this filter away" }).click();
    await expect(outlineTitles(page)).toHaveCount(2);
    await expect(button(page, "Filter")).toBeFocused();
    await button(page, "Clear").click();
    await expect(outlineTitles(page)).toHaveCount(8);
    await expect(page.getByText("topics shown")).toBeHidden();
  });

  test("follow the marks", async ({ page }) => {
    await page.getByRole("tab", { name: "Outline" }).click();
    await button(page, "Filter").click();
    await option(page, /^known/).check();
    await page.keyboard.press("Escape");
    await expect(outlineTitles(page)).toHaveCount(0);
    await searchFor(page, "stock");
    await topicColumn(page).getByRole("button", { name: "I know this" }).click();
    await expect(outlineTitles(page)).toHaveCount(2);
  });

  test("are chosen by keyboard alone; Escape closes them and leaves the topic open", async ({
    page,
  }) => {
    await searchFor(page, "soup");
    await button(page, "Filter").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await expect(option(page, /^known/)).toBeChecked();
    await page.keyboard.press("Escape");
    await expect(option(page, /^known/)).toBeHidden();
    await expect(button(page, "Filter")).toBeFocused();
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  });

  test("do not touch what is found by the search", async ({ page }) => {
    await button(page, "Filter").click();
    await option(page, /^project/).check();
    await page.keyboard.press("Escape");
    await searchFor(page, "roux");
    await expect(topicColumn(page).getByRole("heading", { name: "Roux" })).toBeVisible();
  });
});

test.describe("only this", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("keeps a topic with what it needs and opens; Escape brings all back", async ({ page }) => {
    await expect(button(page, "Only this")).toBeHidden();
    await searchFor(page, "soup");
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
    const before = await restingPlace(page, "card:stock");
    await button(page, "Only this").click();
    await expect(status(page)).toHaveText("4 of 8 topics.");
    await expect
      .poll(async () => Object.keys(await cards(page)).sort())
      .toEqual(["dinner", "knife", "soup", "stock"]);
    expect(await placeOf(page, "card:stock")).toEqual(before);
    await page.keyboard.press("Escape");
    await expect(status(page)).toHaveText("All 8 topics.");
    await expect.poll(async () => Object.keys(await cards(page)).length).toBe(8);
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  });

  test("keeps the way to a goal, on the map and in the outline", async ({ page }) => {
    await chooseGoal(page, "Eat well alone");
    await button(page, "Only this").click();
    await expect(button(page, "Only this")).toHaveAttribute("aria-pressed", "true");
    await expect
      .poll(async () => Object.keys(await cards(page)).sort())
      .toEqual(["knife", "soup", "stock"]);
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByText("3 of 8 topics shown")).toBeVisible();
    await button(page, "Only this").click();
    await expect(outlineTitles(page)).toHaveCount(8);
  });
});

test.describe("documents", () => {
  test("cannot be shown where there is only one", async ({ page }) => {
    await openKitchen(page);
    await expect(button(page, "Filter")).toBeVisible();
    await expect(button(page, "Documents")).toBeHidden();
  });

  test("are shown on cards and in the outline, and compared", async ({ page }) => {
    await serveCurriculum(page, documented);
    await page.goto("./");
    await button(page, "Documents").click();
    await expect(status(page)).toHaveText("Documents are shown.");
    await expect(page.locator(".documents-key")).toContainText("Course");
    const pictures = () =>
      page.locator(".map-canvas").evaluate((host) => {
        const { cy } = Reflect.get(host, "_cyreg");
        return cy.getElementById("card:stock").data("images").length;
      });
    await expect.poll(pictures).toBeGreaterThanOrEqual(3);
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByRole("button", { name: /^Stock.*in Book, Course/ })).toBeVisible();
    await page.getByRole("button", { name: "Compare" }).click();
    const dialog = page.getByRole("dialog", { name: "The documents compared" });
    const moves = dialog.getByRole("row", { name: /First moves/ });
    await expect(moves.getByRole("cell")).toHaveText(["3", "267%", "133%", "133%"]);
    expect(await violations(page)).toEqual([]);
    await dialog.getByText("Book and Course: 1 pair").click();
    await expect(dialog).toContainText("Book has Stock before Soup, Course the other way round.");
    await expect(dialog).toContainText("The map has Stock first, because the other needs it.");
    await dialog.getByRole("button", { name: "Soup" }).click();
    await expect(dialog).toBeHidden();
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeFocused();
  });

  test("Escape leaves the comparison and nothing else", async ({ page }) => {
    await serveCurriculum(page, documented);
    await page.goto("./");
    await searchFor(page, "soup");
    await button(page, "Documents").click();
    await page.getByRole("button", { name: "Compare" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("button", { name: "Compare" })).toBeFocused();
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  });
});

test.describe("resting the pointer", () => {
  test.beforeEach(({ page }) => openKitchen(page));
  const card = (page: Page) => page.getByRole("tooltip");

  test("on a card tells of the topic, until the pointer leaves both", async ({ page }) => {
    await expect.poll(async () => Object.keys(await cards(page)).length).toBe(8);
    const { x, y } = await placeOf(page, "card:stock");
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await expect(card(page)).toContainText("Stock");
    await expect(card(page)).toContainText("Bones and time.");
    await expect(card(page)).toContainText("Requires 1 · opens 3");
    const box = await card(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 4 });
    await page.waitForTimeout(700);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(card(page)).toBeHidden();
  });

  test("Escape puts the card away and leaves the rest as it is", async ({ page }) => {
    await searchFor(page, "dinner");
    await page.waitForTimeout(600);
    const { x, y } = await placeOf(page, "card:soup");
    await page.mouse.move(x, y);
    await page.mouse.move(x + 2, y);
    await expect(card(page)).toContainText("Soup");
    await page.keyboard.press("Escape");
    await expect(card(page)).toBeHidden();
    await expect(topicColumn(page).getByRole("heading", { name: "A dinner" })).toBeVisible();
  });
});

test("an area tells its sums from afar", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  await expect(status(page)).toHaveText(/topics/);
  const { x, y } = await placeOf(page, "region:threads");
  await page.mouse.move(x, y);
  await page.mouse.move(x + 3, y);
  await expect(page.getByRole("tooltip")).toContainText(/\d+ topics.*0 known/);
});

test("Space marks the topic on the map, Backspace goes back to the one before", async ({
  page,
}) => {
  await openKitchen(page);
  await expect.poll(async () => Object.keys(await cards(page)).length).toBe(8);
  const map = page.getByRole("application");
  await map.focus();
  await page.keyboard.press("Space");
  await expect(status(page)).toContainText("Knife skills");
  // After a pause, going on is a step of its own in the history.
  await page.waitForTimeout(700);
  await page.keyboard.press("ArrowRight");
  await expect(status(page)).toContainText("Stock");
  await page.keyboard.press("Space");
  await expect(status(page)).toContainText("Stock: known, and 1 topic it needs.");
  await page.keyboard.press("Backspace");
  await expect(status(page)).toContainText("Knife skills: known.");
  await expect(map).toBeFocused();
});

for (const [name, viewport] of [
  ["wide", { width: 1440, height: 900 }],
  ["on a phone", { width: 375, height: 812 }],
] as const) {
  test(`axe finds nothing wrong with the bar, the filters and the key ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await serveCurriculum(page, documented);
    await page.goto("./");
    await button(page, "Documents").click();
    await button(page, "Filter").click();
    await option(page, /^skill/).check();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

import { expect, type Page, test } from "@playwright/test";
import { searchFor, topicColumn } from "./kitchen.ts";

const texts = "**/curriculum.json";
const notYet = "The texts have not arrived yet.";

/** Where the map stands, to be compared. */
const stand = (page: Page) =>
  page.locator(".map-canvas").evaluate((host) => {
    const { cy } = Reflect.get(host, "_cyreg");
    return JSON.stringify([cy.zoom(), cy.pan()]);
  });

async function openRust(page: Page, at = "./"): Promise<void> {
  await page.goto(at);
  await expect(page.getByRole("status")).toHaveText(/topics\.$/);
}

test("are not fetched before anybody does anything", async ({ page }) => {
  let fetched = 0;
  await page.route(texts, (route) => {
    fetched += 1;
    return route.continue();
  });
  await openRust(page);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  expect(fetched).toBe(0);
  await page.mouse.move(600, 400);
  await expect.poll(() => fetched).toBe(1);
});

test("that are late are waited for in their place, and nothing moves when they come", async ({
  page,
}) => {
  let come = () => {};
  const gate = new Promise<void>((open) => {
    come = open;
  });
  await page.route(texts, async (route) => {
    await gate;
    await route.continue();
  });
  await openRust(page);
  await searchFor(page, "ownership");
  await expect(topicColumn(page)).toContainText(notYet);
  await expect
    .poll(async () => {
      const before = await stand(page);
      await page.waitForTimeout(300);
      return before === (await stand(page));
    })
    .toBe(true);
  const before = await stand(page);
  come();
  await expect(topicColumn(page).getByRole("heading", { name: "Do you know it?" })).toBeVisible();
  await expect(topicColumn(page)).not.toContainText(notYet);
  expect(await stand(page)).toBe(before);
});

test("do not take away what was found before they came", async ({ page }) => {
  let come = () => {};
  const gate = new Promise<void>((open) => {
    come = open;
  });
  await page.route(texts, async (route) => {
    await gate;
    await route.continue();
  });
  await openRust(page);
  await page.getByRole("combobox", { name: "Find a topic" }).fill("ownership");
  await expect(page.getByRole("option").first()).toContainText("Ownership");
  const answered = page.waitForResponse(texts);
  come();
  await answered;
  // The reading of the texts takes its time.
  await page.waitForTimeout(1500);
  await page.getByRole("option").first().click();
  await expect(topicColumn(page).getByRole("heading", { name: "Do you know it?" })).toBeVisible();
});

test("of a topic that a link leads to are there without a hand", async ({ page }) => {
  await openRust(page);
  await searchFor(page, "ownership");
  await expect(topicColumn(page).getByRole("heading", { name: "Do you know it?" })).toBeVisible();
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(link);
  await expect(topicColumn(page).getByRole("heading", { name: "Do you know it?" })).toBeVisible();
});

test("that cannot be fetched are said to be missing, and the map stays", async ({ page }) => {
  await page.route(texts, (route) => route.fulfill({ status: 503, body: "" }));
  await openRust(page);
  await searchFor(page, "ownership");
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await expect(topicColumn(page).getByRole("heading", { level: 2 })).toBeVisible();
});

import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { serveFolder } from "../support/static-server.ts";
import { violations } from "./axe.ts";
import { picture } from "./pictures.ts";

/** The built site of the Rust curriculum in the places where its owner may put it. */

const docs = ["index", "ten-minutes", "format", "import", "check", "publish", "commands"];

for (const name of docs) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the page ${name} of the documentation is accessible, ${colorScheme}`, async ({
      browser,
    }) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(`docs/${name}.html`);
      expect(await violations(page)).toEqual([]);
      await picture(page, `docs-${name}-${colorScheme}`);
      await page.close();
    });
  }

  test(`the page ${name} of the documentation fits a window of 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`docs/${name}.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}

test("works below a path, whatever it is", async ({ page }) => {
  const { address, server } = await serveFolder("dist");
  const lost: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) lost.push(response.url());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`${address}site/`)) lost.push(request.url());
  });
  await page.goto(`${address}site/`);
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /topics/ })).toBeAttached();
  await page.goto(`${address}site/docs/import.html`);
  await page.getByRole("link", { name: "Open the interactive map" }).click();
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  await page.goto(`${address}site/outline/topics/ownership.html`);
  await page.getByRole("link", { name: "Open the interactive map" }).click();
  await expect(page.getByRole("complementary", { name: "Topic" })).toContainText("Ownership");
  expect(lost).toEqual([]);
  server.close();
});

test("opened from a folder, says what works there, and that does", async ({ page }) => {
  const site = pathToFileURL("dist/site/").href;
  await page.goto(`${site}index.html`);
  await expect(page.getByText("a browser does not run the explorer")).toBeInViewport();
  await expect(page.locator(".map-picture svg").first()).toBeAttached();
  await page.getByRole("link", { name: "the outline" }).click();
  await page.getByRole("link", { name: "Ownership", exact: true }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ownership");
  await page.goto(`${site}index.html`);
  await page.getByRole("link", { name: "the small map" }).click();
  await page.getByRole("link", { name: /Ownership and borrowing/ }).click();
  await expect(page.getByRole("application")).toBeVisible();
});

test("says nothing of folders where there is a server", async ({ page }) => {
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("");
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeVisible();
  await expect(page.locator("[data-from-folder]")).toBeHidden();
});

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { openHost } from "./embed-host.ts";
import { kitchen, openKitchen } from "./kitchen.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Embed" });
const code = (page: Page) => dialog(page).getByRole("textbox", { name: "Paste into your page" });

async function openRust(page: Page): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(/topics\.$/);
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  await expect(dialog(page).getByRole("heading", { name: "Embed" })).toBeFocused();
}

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("shows the map as it will be, and axe finds nothing", async ({ page }) => {
      await openRust(page);
      const preview = dialog(page).frameLocator("iframe");
      await expect(preview.getByRole("link", { name: /Ownership and borrowing/ })).toBeVisible();
      await dialog(page).getByLabel("Shows").selectOption("Outline");
      await dialog(page).getByLabel("Comes alive").selectOption("At once");
      await expect(preview.getByRole("tab", { name: "Outline" })).toHaveAttribute(
        "aria-selected",
        "true",
      );
      await expect(code(page)).toHaveValue(/embed\/\?view=outline&amp;loading=eager"/);
      expect(await violations(page)).toEqual([]);
    });
  });

test("what is pasted works in another page", async ({ page }) => {
  await openRust(page);
  await dialog(page).getByLabel("Goal").selectOption("Run an async web service");
  await dialog(page).getByLabel("Comes alive").selectOption("At once");
  await dialog(page).getByLabel("Small map").uncheck();
  await dialog(page).getByRole("radio", { name: "Element" }).check();
  const pasted = await code(page).inputValue();
  const [, element = ""] = pasted.split("\n");
  await openHost(page, element);
  const map = page.locator("prereq-graph");
  await expect(map.getByRole("tabpanel").first()).toBeVisible();
  await map.getByRole("tab", { name: "Path" }).click();
  await expect(map.getByRole("heading", { name: "Run an async web service" })).toBeVisible();
});

test("one file is pinned by the hash that the site has of it", async ({ page, request }) => {
  const hash = (await (await request.get("./embed/embed.js.integrity")).text()).trim();
  await openRust(page);
  await dialog(page).getByRole("radio", { name: "One file" }).check();
  await expect(code(page)).toHaveValue(new RegExp(`integrity="${hash.replace(/[+/]/g, "\\$&")}"`));
});

test("copies what is to be pasted, by keyboard alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openRust(page);
  await dialog(page).getByRole("button", { name: "Copy" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page).getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await code(page).inputValue(),
  );
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
});

test("saves the map as seen as SVG and PNG", async ({ page }) => {
  await openRust(page);
  const saved = async (name: string) => {
    const download = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name }).click();
    return download;
  };
  const svg = await saved("Save as SVG");
  expect(svg.suggestedFilename()).toBe("rust-ownership-concurrency-data-pipelines-map.svg");
  expect(await readFile(await svg.path(), "utf8")).toContain("Ownership and borrowing");
  const png = await readFile(await (await saved("Save as PNG")).path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
});

test("says what a file of one's own needs first", async ({ page }) => {
  await openKitchen(page);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a curriculum file" }).click();
  await (await choosing).setFiles({
    name: "kitchen.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ ...kitchen, title: "My kitchen" })),
  });
  await expect(page.locator(".brand-title")).toHaveText("My kitchen");
  await page.getByRole("button", { name: "Embed", exact: true }).click();
  await expect(dialog(page)).toContainText("Publish it first");
  await expect(dialog(page)).toContainText("There is a preview once");
  await dialog(page).getByLabel("Address of the published map").fill("https://example.org/soup");
  await expect(code(page)).toHaveValue(/src="https:\/\/example\.org\/soup\/embed\/"/);
  await dialog(page).getByLabel("Address of the published map").fill("soup");
  await expect(dialog(page)).toContainText("Write the web address of a folder");
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(/topics\.$/);
  await page.getByRole("button", { name: "Find and do anything" }).click();
  await page.getByRole("dialog").getByRole("combobox").fill("embed");
  await page.getByRole("option", { name: "Embed this map in a page" }).click();
  await expect(dialog(page)).toBeVisible();
  const overflow = await dialog(page).evaluate(
    (element) => element.scrollWidth - element.clientWidth,
  );
  expect(overflow).toBe(0);
});

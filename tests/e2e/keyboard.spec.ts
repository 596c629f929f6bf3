import { expect, type Page, test } from "@playwright/test";
import { openKitchen, searchFor, stepTitles, topicColumn } from "./kitchen.ts";

test.beforeEach(({ page }) => openKitchen(page));

/** Presses Tab until the control with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
    });
    if (name.test(label)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Nothing called ${name} can be reached with the Tab key.`);
}

test("the whole way can be gone without a pointer", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the map" })).toBeFocused();
  await tabTo(page, /^Cook for guests/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  await tabTo(page, /^Start from nothing/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  await tabTo(page, /^I know Knife skills/);
  await page.keyboard.press("Space");
  await expect(stepTitles(page).first()).toHaveText("Stock");
  await page.keyboard.press("/");
  await page.keyboard.type("soup");
  await expect(page.getByRole("option").first()).toContainText("Soup");
  await page.keyboard.press("Enter");
  await tabTo(page, /^Learning/);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Learning" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("Escape closes the topic and gives the focus back", async ({ page }) => {
  const knife = page.getByRole("button", { name: /^Knife skills/ }).first();
  await knife.click();
  await page.getByRole("button", { name: "I know this" }).focus();
  await page.keyboard.press("Escape");
  await expect(topicColumn(page)).toBeHidden();
  await expect(knife).toBeFocused();
  await searchFor(page, "soup");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("application")).toBeFocused();
});

test("the search box takes Escape before the topic does", async ({ page }) => {
  await searchFor(page, "soup");
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await box.fill("stock");
  await page.keyboard.press("Escape");
  await expect(box).toHaveValue("");
  await expect(topicColumn(page)).toBeVisible();
});

test("the tabs are one stop, turned with the arrows", async ({ page }) => {
  await tabTo(page, /^Map$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Outline" })).toBeFocused();
  await expect(page.getByRole("tabpanel", { name: "Outline" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Map" })).toBeFocused();
});

test("the skip link leads past the columns", async ({ page }) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("application")).toBeFocused();
});

test("whatever has the focus shows it", async ({ page }) => {
  await page.keyboard.press("Tab");
  for (let stop = 0; stop < 12; stop++) {
    const ringed = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const within = getComputedStyle(focused, "::after");
      return (
        (outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2) ||
        (within.borderTopStyle === "solid" && Number.parseFloat(within.borderTopWidth) >= 2)
      );
    });
    expect(ringed).toBe(true);
    await page.keyboard.press("Tab");
  }
});

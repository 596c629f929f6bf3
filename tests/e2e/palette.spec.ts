import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, kitchenIsReady, openKitchen, topicColumn } from "./kitchen.ts";

test.beforeEach(({ page }) => openKitchen(page));

const palette = (page: Page) => page.getByRole("dialog", { name: "Find and do anything" });

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
}

/** Does the first thing that is found by some words, once it is found. */
async function call(page: Page, words: string, found: string): Promise<void> {
  await page.keyboard.type(words);
  await expect(palette(page).getByRole("option").first()).toContainText(found);
  await page.keyboard.press("Enter");
}

test("topics, goals, areas and deeds are found in one list, by kind", async ({ page }) => {
  await openPalette(page);
  await expect(palette(page).getByRole("group", { name: "Do" })).toBeVisible();
  await page.keyboard.type("guests");
  const first = palette(page).getByRole("group", { name: "Goals" }).getByRole("option").first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(palette(page)).toBeHidden();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  await openPalette(page);
  await page.keyboard.type("souo");
  await expect(palette(page).getByRole("option").first()).toContainText("Soup");
  await page.keyboard.press("Enter");
  await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeFocused();
});

test("what can be done is done, and what makes no sense now is not offered", async ({ page }) => {
  await openPalette(page);
  const option = (name: string) => palette(page).getByRole("option", { name, exact: true });
  await expect(option("Choose another goal")).toBeHidden();
  await page.keyboard.type("outline");
  await expect(option("Show the outline")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Outline" })).toBeFocused();
  await chooseGoal(page, "Cook for guests");
  await openPalette(page);
  await expect(option("Show the outline")).toBeHidden();
  await option("Find out what I know").click();
  await expect(page.getByText("What do you know already of")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
});

test("Escape closes it and gives the focus back, and nothing behind it closes", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Knife skills" }).first().click();
  const mark = page.getByRole("button", { name: "Learning" });
  await mark.focus();
  await openPalette(page);
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(mark).toBeFocused();
});

test("the keys are shown, and those that are characters can be switched off for good", async ({
  page,
}) => {
  const keys = page.getByRole("dialog", { name: "Keys" });
  await page.keyboard.press("?");
  await expect(keys.getByText("Show the whole map")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.keyboard.press("/");
  await expect(keys).toBeHidden();
  await page.reload();
  await kitchenIsReady(page);
  await page.keyboard.press("?");
  await openPalette(page);
  await expect(keys).toBeHidden();
  await call(page, "keyboard shortcuts", "Show the keys");
  await keys.getByRole("checkbox").check();
  await keys.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("?");
  await expect(keys).toBeVisible();
});

test.describe("links", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test("a plan is sent with what is known, and seen without becoming one's own", async ({
    page,
    browser,
  }) => {
    await chooseGoal(page, "Cook for guests");
    await page.getByRole("button", { name: "I know Knife skills" }).click();
    await expect(page.getByText("1 known · ")).toBeVisible();
    await page.getByRole("button", { name: "Share" }).click();
    const share = page.getByRole("dialog", { name: "Share" });
    await share.getByRole("button", { name: "Copy link" }).click();
    await expect(share.getByText("Copied.")).toBeVisible();
    expect(new URL(await copied(page)).hash).toBe("#v=1&goal=guests");
    await share.getByRole("button", { name: "Copy plan link" }).click();
    expect(await violations(page)).toEqual([]);
    await expect.poll(() => copied(page)).toContain("&known=");
    const sent = new URL(await copied(page)).hash;

    const other = await browser.newPage();
    await openKitchen(other);
    await chooseGoal(other, "Eat well alone");
    await other.getByRole("button", { name: "I know Stock" }).click();
    await other.evaluate((hash) => {
      location.hash = hash;
    }, sent);
    const banner = other.getByRole("region", { name: "A plan somebody sent you" });
    await expect(banner).toContainText("You are looking at a plan somebody sent you.");
    await expect(other.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
    await expect(other.getByText("1 known · ")).toBeVisible();
    expect(await violations(other)).toEqual([]);
    await banner.getByRole("button", { name: "Back to mine" }).click();
    await expect(other.getByRole("heading", { name: "Eat well alone" })).toBeFocused();
    await expect(other.getByText("2 known · ")).toBeVisible();

    await other.goBack();
    await banner.getByRole("button", { name: "Keep it" }).click();
    await expect(banner).toContainText("replaces your own goal, wishes and 1 mark");
    await banner.getByRole("button", { name: "Replace mine" }).click();
    await expect(banner).toBeHidden();
    await openKitchen(other);
    await expect(other.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
    await expect(other.getByText("1 known · ")).toBeVisible();
    await other.close();
  });

  test("the link to what is seen is copied from the palette", async ({ page }) => {
    await openPalette(page);
    await call(page, "copy link", "Copy the link");
    await expect(page.getByRole("status")).toHaveText("The link is copied.");
    expect(await copied(page)).toBe(page.url());
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing in the palette, nor on a phone", async ({ page }) => {
      await openPalette(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.setViewportSize({ width: 375, height: 812 });
      await page.getByRole("button", { name: "Find and do anything" }).click();
      await palette(page).getByRole("combobox").fill("soup");
      await expect(palette(page).getByRole("option").first()).toContainText("Soup");
      expect(await violations(page)).toEqual([]);
    });
  });
}

import { expect, type Page, test } from "@playwright/test";
import { overflow } from "./boxes.ts";
import { chooseGoal, openKitchen, searchFor, topicColumn, yourWay } from "./kitchen.ts";

/** By how much the page is taller than its window. */
async function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

for (const [width, height] of [
  [375, 812],
  [320, 568],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height }, hasTouch: true });
    test.beforeEach(({ page }) => openKitchen(page));

    const raiseSheet = (page: Page) =>
      page.getByRole("button", { name: "What do you want to be able to do?" }).click();

    test("nothing lies beyond the edge, on any view", async ({ page }) => {
      expect(await overflow(page)).toBe(0);
      await raiseSheet(page);
      await chooseGoal(page, "Cook for guests");
      expect(await overflow(page)).toBe(0);
      await searchFor(page, "dinner");
      expect(await overflow(page)).toBe(0);
      await page.getByRole("tab", { name: "Outline" }).click();
      expect(await overflow(page)).toBe(0);
    });

    test("the map has the room at first, then one column stands below it", async ({ page }) => {
      await expect(page.getByRole("application")).toBeInViewport();
      await expect(yourWay(page)).toBeHidden();
      await raiseSheet(page);
      await expect(yourWay(page)).toBeVisible();
      await expect(topicColumn(page)).toBeHidden();
      await searchFor(page, "soup");
      await expect(page.getByRole("heading", { name: "Soup" })).toBeFocused();
      await expect(yourWay(page)).toBeHidden();
      await expect(page.getByRole("application")).toBeInViewport();
    });

    test("nothing that can be pressed lies over the map", async ({ page }) => {
      const inTheMap = page.getByRole("application");
      const lens = page.getByRole("group", { name: "What to look at" });
      const whole = page.getByRole("group", { name: "Zoom" });
      for (const step of ["low", "half"]) {
        if (step === "half") await raiseSheet(page);
        const map = await inTheMap.boundingBox();
        for (const bar of [lens, whole]) {
          await expect(bar).toBeInViewport();
          const below = (await bar.boundingBox())?.y ?? 0;
          expect(below).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
        }
      }
      await page.getByRole("button", { name: "Make the sheet taller" }).click();
      await expect(lens).toBeHidden();
    });

    test("the sheet is raised and lowered", async ({ page }) => {
      const map = page.getByRole("application");
      const heightOfMap = async () => (await map.boundingBox())?.height ?? 0;
      await raiseSheet(page);
      const half = await heightOfMap();
      await page.getByRole("button", { name: "Make the sheet taller" }).click();
      expect(await heightOfMap()).toBeLessThan(half);
      await page.keyboard.press("Escape");
      await expect(yourWay(page)).toBeHidden();
      expect(await heightOfMap()).toBeGreaterThan(half);
      await page.getByRole("button", { name: "Make the sheet taller" }).click();
      expect(await heightOfMap()).toBe(half);
      await page.getByRole("button", { name: "Make the sheet taller" }).click();
      await page.getByRole("button", { name: "Lower the sheet" }).click();
      await expect(yourWay(page)).toBeHidden();
      await raiseSheet(page);
      await page.getByRole("button", { name: "Topic", exact: true }).click();
      await expect(topicColumn(page)).toBeVisible();
    });

    test("closing a topic leads back to the map, or to the way when there is one", async ({
      page,
    }) => {
      await searchFor(page, "soup");
      await page.getByRole("button", { name: "Close topic" }).click();
      await expect(topicColumn(page)).toBeHidden();
      await expect(yourWay(page)).toBeHidden();
      await raiseSheet(page);
      await chooseGoal(page, "Cook for guests");
      const step = yourWay(page).getByRole("button", { name: "Soup", exact: true });
      await step.click();
      await page.keyboard.press("Escape");
      await expect(step).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(yourWay(page)).toBeHidden();
      await expect(page.getByRole("button", { name: "Your way" })).toBeVisible();
    });

    test("the page itself does not scroll, with the sheet up", async ({ page }) => {
      await raiseSheet(page);
      await chooseGoal(page, "Cook for guests");
      await searchFor(page, "dinner");
      expect(await hiddenBelow(page)).toBe(0);
    });

    test("what can be pressed is large enough for a thumb", async ({ page }) => {
      await raiseSheet(page);
      await chooseGoal(page, "Cook for guests");
      await searchFor(page, "dinner");
      for (const button of await page.locator("button:visible, [role=tab]:visible").all()) {
        const box = await button.boundingBox();
        const name = (await button.getAttribute("aria-label")) ?? (await button.textContent());
        expect.soft(box?.height, `height of “${name}”`).toBeGreaterThanOrEqual(40);
        expect.soft(box?.width, `width of “${name}”`).toBeGreaterThanOrEqual(40);
      }
    });
  });
}

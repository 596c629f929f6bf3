import { expect, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, searchFor, serveCurriculum } from "./kitchen.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test("on the first page and in the outline", async ({ page }) => {
      await openKitchen(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("tab", { name: "Outline" }).click();
      expect(await violations(page)).toEqual([]);
    });

    test("on a way with a topic", async ({ page }) => {
      await openKitchen(page);
      await chooseGoal(page, "Cook for guests");
      await page.getByRole("button", { name: "I know Knife skills" }).click();
      await searchFor(page, "sauces");
      await page.getByRole("button", { name: "Learning" }).click();
      expect(await violations(page)).toEqual([]);
      await searchFor(page, "soup");
      await page.getByText("Answer", { exact: true }).click();
      expect(await violations(page)).toEqual([]);
    });

    test("on the steps, the orders and the calendar of a way", async ({ page }) => {
      await openKitchen(page);
      await chooseGoal(page, "Cook for guests");
      await page.getByRole("spinbutton", { name: "I have hours" }).fill("8");
      await page.getByText("Wishes").click();
      await page.getByRole("button", { name: "Roux +1 h" }).click();
      await expect(page.getByRole("heading", { name: "Beyond 8 hours" })).toBeVisible();
      await expect(page.getByText("Your choice for Sauces")).toBeVisible();
      expect(await violations(page)).toEqual([]);
      for (const [tab, shown] of [
        ["Orders", page.getByRole("table", { name: "Orders of the steps" })],
        ["Calendar", page.getByRole("tabpanel", { name: "Calendar" })],
      ] as const) {
        await page.getByRole("tab", { name: tab }).click();
        await expect(shown).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
    });

    test("on the results of a search", async ({ page }) => {
      await openKitchen(page);
      await page.getByRole("combobox", { name: "Find a topic" }).fill("s");
      await expect(page.getByRole("option").first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test("on a phone", async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 812 });
      await openKitchen(page);
      expect(await violations(page)).toEqual([]);
      await searchFor(page, "dinner");
      expect(await violations(page)).toEqual([]);
    });

    test("on the problems of a broken curriculum", async ({ page }) => {
      await serveCurriculum(page, "{}");
      await page.goto("./");
      await expect(page.getByRole("heading", { name: /cannot be shown/ })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

import { expect, test } from "@playwright/test";
import { openKitchen } from "./kitchen.ts";

const background = () => getComputedStyle(document.documentElement).backgroundColor;

test("the theme follows the system until it is chosen, and the choice is kept", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await openKitchen(page);
  const light = await page.evaluate(background);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await page.evaluate(background);
  expect(dark).not.toBe(light);
  await page.getByRole("button", { name: "Theme: auto" }).click();
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
  expect(await page.evaluate(background)).toBe(light);
  await page.reload();
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
  expect(await page.evaluate(background)).toBe(light);
});

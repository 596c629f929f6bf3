import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, stepTitles, yourWay } from "./kitchen.ts";

const goal = (page: Page) => page.getByRole("button", { name: "Cook for guests" });
const heading = (page: Page) => page.getByRole("heading", { name: "Cook for guests" });
const question = (page: Page) => page.getByRole("heading", { name: "What do you know already?" });

test.beforeEach(({ page }) => openKitchen(page));

test("asks for the goal, then for what is known, and never again", async ({ page }) => {
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeVisible();
  await goal(page).click();
  await expect(question(page)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(yourWay(page)).toContainText("5 topics to learn · 9 to 16 h");
  await page.getByRole("button", { name: "Start from nothing" }).click();
  await expect(stepTitles(page)).toHaveCount(5);
  await expect(heading(page)).toBeFocused();
  await page.getByRole("button", { name: "Choose another goal" }).click();
  await goal(page).click();
  await expect(stepTitles(page)).toHaveCount(5);
  await page.reload();
  await expect(stepTitles(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Find out what I know" }).click();
  await expect(question(page)).toBeVisible();
});

test("any topic can be the goal, by keyboard alone", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Any topic as my goal" });
  await box.focus();
  await page.keyboard.type("sau");
  await expect(page.getByRole("option").first()).toContainText("Sauces");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Sauces" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Answer a few questions" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(stepTitles(page)).toHaveText(["Roux", "Sauces"]);
});

test("the questions lead to the way", async ({ page }) => {
  await goal(page).click();
  await page.getByRole("button", { name: "Answer a few questions" }).click();
  await expect(yourWay(page).getByRole("group", { name: /Could you|Do you/ })).toBeVisible();
  await yourWay(page).getByRole("button", { name: "No", exact: true }).click();
  await page.getByRole("button", { name: /show me the way/i }).click();
  await expect(stepTitles(page)).toHaveCount(5);
});

test.describe("ticking areas", () => {
  const area = (page: Page, name: string) => page.getByRole("checkbox", { name });

  test.beforeEach(async ({ page }) => {
    await goal(page).click();
    await page.getByRole("button", { name: "Tick areas" }).click();
    await expect(page.getByRole("heading", { name: "Tick what you know" })).toBeFocused();
  });

  test("marks what the way needs of them, and unticking takes it back", async ({ page }) => {
    await expect(yourWay(page)).toContainText("2 topics");
    await area(page, "First moves").check();
    await expect(yourWay(page)).toContainText("3 topics to learn");
    await expect(page.getByRole("status")).toHaveText("First moves: known. 3 to go.");
    await area(page, "First moves").uncheck();
    await expect(yourWay(page)).toContainText("5 topics to learn");
    await area(page, "Meals").check();
    await expect(area(page, "First moves")).toBeChecked();
    await area(page, "First moves").uncheck();
    await expect(area(page, "Meals")).not.toBeChecked();
    await area(page, "First moves").check();
    await page.getByRole("button", { name: "Done" }).click();
    // Sauces can be known without stock, so they still are.
    await expect(stepTitles(page)).toHaveText(["Soup", "A dinner"]);
    await expect(heading(page)).toBeFocused();
  });

  test("opens an area for single topics", async ({ page }) => {
    await page.getByRole("button", { name: "First moves: 2 topics" }).click();
    await page.getByRole("checkbox", { name: "Knife skills" }).check();
    await expect(page.getByRole("button", { name: "First moves: 1 of 2" })).toBeVisible();
    expect(
      await area(page, "First moves").evaluate(
        (box) => box instanceof HTMLInputElement && box.indeterminate,
      ),
    ).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Back" }).click();
    await expect(heading(page)).toBeFocused();
    await page.getByRole("button", { name: "Leave it as it is" }).click();
    await expect(stepTitles(page)).toHaveCount(4);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("axe finds nothing where one is asked", async ({ page }) => {
      await goal(page).click();
      await expect(question(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("on a phone all of it is within reach", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.getByRole("button", { name: "What do you want to be able to do?" }).click();
  await goal(page).click();
  await page.getByRole("button", { name: "Tick areas" }).click();
  const done = page.getByRole("button", { name: "Done" });
  await expect(done).toBeInViewport({ ratio: 1 });
  expect((await done.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole("checkbox", { name: "First moves" }).check();
  await done.click();
  await expect(stepTitles(page)).toHaveCount(3);
});

test.describe("a step", () => {
  const details = (page: Page, title: string) =>
    page.getByRole("button", { name: `Details of ${title}` });

  test.beforeEach(async ({ page }) => {
    await chooseGoal(page, "Cook for guests");
    await expect(stepTitles(page)).toHaveCount(5);
  });

  test("opens in its place: what it builds on, resources and checks to tick", async ({ page }) => {
    await details(page, "Stock").click();
    await expect(yourWay(page)).toContainText("Roots are cut small.");
    await details(page, "Stock").press("Enter");
    await details(page, "Knife skills").click();
    await expect(yourWay(page).getByRole("link", { name: "Cutting board" })).toBeVisible();
    const check = yourWay(page).getByRole("checkbox", { name: "Which fingers lead the blade?" });
    await check.check();
    await expect(yourWay(page)).toContainText("All ticked.");
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await details(page, "Knife skills").click();
    await expect(check).toBeChecked();
  });

  test("tells what would fall away if it were known, and marks nothing", async ({ page }) => {
    await details(page, "Stock").click();
    const what = page.getByRole("switch", { name: "What if I knew this?" });
    await what.press("Enter");
    await expect(yourWay(page)).toContainText("Your way would be 2 steps and 4.5 hours shorter.");
    await expect(yourWay(page).locator(".lost-step")).toHaveText(["Knife skills", "Stock"]);
    await expect(stepTitles(page)).toHaveCount(5);
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Back" }).press("Enter");
    await expect(what).toBeFocused();
    await expect(what).not.toBeChecked();
    await what.click();
    await page.getByRole("button", { name: "I do know it" }).click();
    await expect(stepTitles(page)).toHaveCount(3);
    await expect(heading(page)).toBeFocused();
  });
});

test("the hours are moved by a slider, in step with the field", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  const slider = page.getByRole("slider", { name: "What can I do in so many hours?" });
  const field = page.getByRole("spinbutton", { name: "I have hours" });
  await expect(slider).toHaveAttribute("aria-valuetext", "as many hours as it takes");
  await slider.fill("8");
  await expect(field).toHaveValue("8");
  await expect(slider).toHaveAttribute("aria-valuetext", "8 hours");
  await expect(yourWay(page)).toContainText("3 of 5 topics fit");
  await expect(yourWay(page)).toContainText("Next: Sauces.");
  await field.fill("6");
  await expect(slider).toHaveValue("6");
  await slider.press("End");
  await expect(field).toHaveValue("");
});

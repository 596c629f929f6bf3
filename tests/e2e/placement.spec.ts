import { expect, type Page, test } from "@playwright/test";
import { chooseGoal, openKitchen, stepTitles, yourWay } from "./kitchen.ts";

test.beforeEach(async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
});

const begin = async (page: Page) => {
  await page.getByRole("button", { name: "Find out what I know" }).click();
  await page.getByRole("button", { name: "Answer a few questions" }).click();
};
const say = (page: Page, reply: string) =>
  yourWay(page).getByRole("button", { name: reply, exact: true }).click();
const asked = (page: Page) => yourWay(page).getByRole("group", { name: /Could you|Do you/ });

/** Replies, and waits for what is asked next. */
async function answer(page: Page, reply: string): Promise<void> {
  const before = await page.getByRole("status").textContent();
  await say(page, reply);
  await expect(page.getByRole("status")).not.toHaveText(before ?? "");
}

/** Gives the same reply until nothing is asked any more. */
async function sayToAll(page: Page, reply: string): Promise<number> {
  for (let count = 0; count < 12; count += 1) {
    await expect(page.getByRole("status")).toHaveText(/^Question|^That is all/);
    const before = await page.getByRole("status").textContent();
    if (before?.startsWith("That is all")) return count;
    await answer(page, reply);
  }
  throw new Error("The questions do not end.");
}

test("who knows everything is asked few questions and is there", async ({ page }) => {
  await begin(page);
  const count = await sayToAll(page, "Yes");
  expect(count).toBeLessThan(6);
  await expect(yourWay(page)).toContainText("You know");
  await page.getByRole("button", { name: "Show me the way from here" }).click();
  await expect(yourWay(page)).toContainText("You are there");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
});

test("who knows nothing keeps the whole way", async ({ page }) => {
  await begin(page);
  await sayToAll(page, "No");
  await expect(yourWay(page)).toContainText("You start at the beginning");
  await page.getByRole("button", { name: "Show me the way from here" }).click();
  await expect(stepTitles(page)).toHaveCount(5);
});

test("a question shows its answer to judge by", async ({ page }) => {
  await begin(page);
  await expect(asked(page)).toBeVisible();
  for (let count = 0; count < 6; count += 1) {
    if (await page.getByText("Which fingers lead the blade?").isVisible()) break;
    await answer(page, "No");
  }
  await page.getByText("Show the answer to judge yours").click();
  await expect(yourWay(page)).toContainText("The knuckles of the other hand.");
});

test("a reply can be taken back, and the questions left without a trace", async ({ page }) => {
  await begin(page);
  await expect(asked(page)).toBeVisible();
  const first = await page.getByRole("status").textContent();
  await say(page, "Yes");
  await expect(page.getByRole("status")).not.toHaveText(first ?? "");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("status")).toHaveText(first ?? "");
  await page.getByRole("button", { name: "Leave without marking" }).click();
  await page.getByRole("button", { name: "Start from nothing" }).click();
  await expect(stepTitles(page)).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
});

test("stopping early takes over what was found", async ({ page }) => {
  await begin(page);
  await expect(asked(page)).toBeVisible();
  await say(page, "Yes");
  await page.getByRole("button", { name: "That is enough, show me the way" }).click();
  await expect(stepTitles(page).first()).toBeVisible();
  expect(await stepTitles(page).count()).toBeLessThan(5);
});

test("all of it works with the keyboard alone", async ({ page }) => {
  await page.getByRole("button", { name: "Find out what I know" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(asked(page)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  const yes = yourWay(page).getByRole("button", { name: "Yes", exact: true });
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press("Tab");
    if (await yes.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(yes).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(yourWay(page)).toContainText("found out");
});

test("on a small screen every question begins in sight, wherever the one before was answered", async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 600 });
  await begin(page);
  await expect(page.getByRole("status")).toHaveText(/^Question/);
  await asked(page).getByRole("button", { name: "No", exact: true }).scrollIntoViewIfNeeded();
  const scrolled = await yourWay(page).evaluate((column) => column.scrollTop);
  expect(scrolled).toBeGreaterThan(0);
  const before = await page.getByRole("status").textContent();
  await say(page, "No");
  await expect(page.getByRole("status")).not.toHaveText(before ?? "");
  const isBelowTop = await yourWay(page).evaluate(
    (column) =>
      (column.querySelector(".placement-card")?.getBoundingClientRect().top ?? 0) >=
      column.getBoundingClientRect().top - 1,
  );
  expect(isBelowTop).toBe(true);
});

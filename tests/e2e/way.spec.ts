import { expect, test } from "@playwright/test";
import { chooseGoal, openKitchen, searchFor, stepTitles, topicColumn, yourWay } from "./kitchen.ts";

test.beforeEach(({ page }) => openKitchen(page));

test("each goal says how long its way is", async ({ page }) => {
  await expect(page.getByRole("button", { name: "Cook for guests" })).toContainText(
    "5 topics · 9 to 16 h",
  );
  await expect(page.getByRole("button", { name: "Eat well alone" })).toContainText(
    "3 topics · 4 to 8 h",
  );
});

test("a goal becomes a numbered list in which everything has its reason", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  const way = yourWay(page);
  await expect(way).toContainText("0 known · 5 to learn · 9 to 16 h");
  await expect(stepTitles(page)).toHaveCount(5);
  const titles = await stepTitles(page).allTextContents();
  for (const [before, after] of [
    ["Knife skills", "Stock"],
    ["Stock", "Soup"],
    ["Stock", "Sauces"],
    ["Soup", "A dinner"],
    ["Sauces", "A dinner"],
  ] as const) {
    expect(titles.indexOf(before)).toBeLessThan(titles.indexOf(after));
  }
  const first = page.getByRole("list", { name: "Steps" }).getByRole("listitem").first();
  await expect(first).toContainText("1 to 2 h · for Stock: Roots are cut small.");
  await expect(first).toHaveAttribute("aria-current", "step");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
});

test("a step that is known leaves the list, and the focus goes on to the next", async ({
  page,
}) => {
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("button", { name: "I know Knife skills" }).click();
  await expect(stepTitles(page).first()).toHaveText("Stock");
  await expect(page.getByRole("button", { name: "I know Stock" })).toBeFocused();
  await expect(yourWay(page)).toContainText("1 known · 4 to learn");
  await expect(page.getByRole("status")).toHaveText("Knife skills: known. 4 to go.");
  await page.getByText("1 step known already").click();
  await expect(yourWay(page).getByRole("button", { name: /^Knife skills ?, known/ })).toBeVisible();
});

test("a mark made too early is undone in the list", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("button", { name: "I know Stock" }).click();
  await page.getByText("2 steps known already").click();
  await page.getByRole("button", { name: "I do not know Stock yet" }).click();
  await expect(stepTitles(page)).toHaveCount(5);
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
});

test("a choice among alternatives says what the others would cost", async ({ page }) => {
  await searchFor(page, "sauces");
  await topicColumn(page).getByRole("button", { name: "Show me the way" }).click();
  await expect(stepTitles(page)).toHaveText(["Roux", "Sauces"]);
  await expect(yourWay(page)).toContainText("Chosen for Sauces");
  await expect(yourWay(page).getByRole("button", { name: "Stock +3.5 h" })).toBeVisible();
});

test("a topic that is known takes everything it needs with it", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("button", { name: "I know Soup" }).click();
  await expect(page.getByRole("status")).toHaveText("Soup: known, and 2 topics it needs. 2 to go.");
  await expect(stepTitles(page)).toHaveText(["Sauces", "A dinner"]);
  await searchFor(page, "knife");
  await expect(topicColumn(page)).toContainText("Known, because you know Soup");
});

test("a step is to be known first of all, and its way is not offered again", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  await searchFor(page, "soup");
  const panel = topicColumn(page);
  await expect(panel.getByRole("button", { name: "I know this" })).toHaveClass(/is-primary/);
  await expect(panel.getByRole("button", { name: "Show me the way" })).toHaveCount(0);
  await panel.getByRole("button", { name: "Make this my goal" }).click();
  await expect(stepTitles(page)).toHaveText(["Knife skills", "Stock", "Soup"]);
  await panel.getByRole("button", { name: "I know this" }).click();
  await expect(panel.getByRole("button", { name: /goal|the way/ })).toHaveCount(0);
});

test("the last step leads to a kind word", async ({ page }) => {
  await chooseGoal(page, "Eat well alone");
  await page.getByRole("button", { name: "I know Soup" }).click();
  await expect(yourWay(page)).toContainText("You are there");
  await expect(page.getByRole("heading", { name: "Eat well alone" })).toBeFocused();
  await expect(page.getByRole("progressbar")).toHaveAttribute("value", "100");
});

test("marks and goal are there after a reload", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("button", { name: "I know Knife skills" }).click();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
  await expect(stepTitles(page).first()).toHaveText("Stock");
});

test("any topic can be the goal, and the goal can be left", async ({ page }) => {
  await searchFor(page, "soup");
  await topicColumn(page).getByRole("button", { name: "Show me the way" }).click();
  await expect(stepTitles(page)).toHaveText(["Knife skills", "Stock", "Soup"]);
  await expect(topicColumn(page)).toContainText("Step 3");
  await page.getByRole("button", { name: "Choose another goal" }).click();
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeFocused();
});

test("a retired goal is explained, not dropped", async ({ page }) => {
  await searchFor(page, "aspic");
  await expect(topicColumn(page)).toContainText("can no longer be learnt");
  await topicColumn(page).getByRole("button", { name: "Show me the way" }).click();
  await expect(
    yourWay(page).getByRole("heading", { name: "This cannot be reached" }),
  ).toBeVisible();
  await expect(yourWay(page)).toContainText("is retired");
});

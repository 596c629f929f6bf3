import { expect, test } from "@playwright/test";
import { openKitchen } from "./kitchen.ts";

test.beforeEach(({ page }) => openKitchen(page));

test("the stroke key opens the search, which forgives a mistake", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await page.keyboard.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type("knive");
  const first = page.getByRole("option").first();
  await expect(first).toContainText("Knife skills");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("status")).toHaveText("1 result found.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Knife skills" })).toBeFocused();
  await expect(box).toHaveValue("");
});

test("the arrows go round the results, and the box names the active one", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await page.keyboard.press("/");
  await page.keyboard.type("s");
  await expect(page.getByRole("option").nth(2)).toBeVisible();
  const count = await page.getByRole("option").count();
  await page.keyboard.press("ArrowUp");
  const last = page.getByRole("option").nth(count - 1);
  await expect(last).toHaveAttribute("aria-selected", "true");
  const id = await last.getAttribute("id");
  await expect(box).toHaveAttribute("aria-activedescendant", id ?? "");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
});

test("another name leads to the topic and is shown", async ({ page }) => {
  await page.getByRole("combobox", { name: "Find a topic" }).fill("chop");
  await expect(page.getByRole("option")).toContainText(["chopping"]);
  await page.getByRole("option").click();
  await expect(page.getByRole("heading", { name: "Knife skills" })).toBeFocused();
});

test("goals and areas are found, too", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await box.fill("guests");
  await expect(page.getByRole("option").first()).toContainText("Cook for guestsGoal");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "What do you know already?" })).toBeVisible();
  await box.fill("first moves");
  await expect(page.getByRole("option").first()).toContainText("First movesArea");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application")).toBeFocused();
  await page.getByRole("tab", { name: "Outline" }).click();
  await box.fill("first moves");
  await expect(page.getByRole("option").first()).toContainText("First moves");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "First moves" })).toBeFocused();
});

test("Escape empties the box, and then leaves it", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await box.fill("soup");
  await expect(page.getByRole("option")).toHaveCount(1);
  await box.press("Escape");
  await expect(box).toHaveValue("");
  await expect(page.getByRole("option")).toHaveCount(0);
  await box.press("Escape");
  await expect(box).not.toBeFocused();
});

test("nothing found is said", async ({ page }) => {
  await page.getByRole("combobox", { name: "Find a topic" }).fill("xylophone");
  await expect(page.getByText("Nothing found.")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("0 results found.");
});

test("a stroke typed into the box is a letter", async ({ page }) => {
  const box = page.getByRole("combobox", { name: "Find a topic" });
  await box.pressSequentially("a/b");
  await expect(box).toHaveValue("a/b");
});

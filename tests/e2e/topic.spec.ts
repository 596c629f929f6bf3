import { expect, test } from "@playwright/test";
import { openKitchen, searchFor, topicColumn, yourWay } from "./kitchen.ts";

test.beforeEach(({ page }) => openKitchen(page));

test("before anything is selected, the page offers what can be learnt now", async ({ page }) => {
  await expect(topicColumn(page)).toBeHidden();
  const ready = page.getByRole("region", { name: "Ready to learn" });
  await expect(ready.getByRole("listitem")).toHaveCount(3);
  await ready.getByRole("button", { name: "Knife skills" }).click();
  await expect(topicColumn(page).getByRole("heading", { name: "Knife skills" })).toBeVisible();
});

test("a topic's panel says what it is and where it is taught", async ({ page }) => {
  await searchFor(page, "knife");
  const panel = topicColumn(page);
  await expect(panel).toContainText(/skill · 1 to 2 h/i);
  await expect(panel.locator("code")).toHaveText("two");
  await expect(panel).toContainText("Ready to learn");
  await expect(panel).toContainText("Nothing: a place to begin.");
  await expect(panel).toContainText("Book 1.1 Knives and boards");
  const link = panel.getByRole("link", { name: "Cutting board" });
  await expect(link).toHaveAttribute("href", "https://example.org/board");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
  await expect(panel).toContainText("example.org");
});

test("a self-check keeps its answer until it is asked for", async ({ page }) => {
  await searchFor(page, "knife");
  const answer = page.getByText("The knuckles of the other hand.");
  await expect(answer).toBeHidden();
  await expect(page.getByText("Which fingers lead the blade?")).toBeVisible();
  await topicColumn(page).getByText("Answer", { exact: true }).click();
  await expect(answer).toBeVisible();
});

test("code in a self-check keeps its lines and is scrolled by keyboard where it is too wide", async ({
  page,
}) => {
  await searchFor(page, "soup");
  const wide = topicColumn(page).getByRole("group", { name: "Code, scrollable" });
  await expect(wide).toContainText("with(bones);\npot.simmer");
  await wide.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => wide.evaluate((block) => block.scrollLeft)).toBeGreaterThan(0);
  await topicColumn(page).getByText("Answer", { exact: true }).click();
  const narrow = topicColumn(page).locator("pre", { hasText: "after an hour" });
  await expect(narrow).toBeVisible();
  await expect(narrow).not.toHaveAttribute("tabindex");
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBe(0);
});

test("a project says what to build", async ({ page }) => {
  await searchFor(page, "dinner");
  const brief = topicColumn(page).getByRole("region", { name: "What to build" });
  await expect(brief.getByRole("term")).toHaveText([
    "What it does",
    "What it must show",
    "First milestone",
    "Done when",
  ]);
  await expect(brief.getByRole("definition").first()).toHaveText("Feeds six guests.");
});

test("what a topic needs, what helps and what it opens carry their reasons", async ({ page }) => {
  await searchFor(page, "dinner");
  const panel = topicColumn(page);
  await expect(panel.getByRole("region", { name: "Needs" })).toContainText("It opens the dinner.");
  await expect(panel.getByRole("region", { name: "Easier with" })).toContainText(
    "Guests talk more.",
  );
  await panel.getByRole("button", { name: "Sauces" }).click();
  await expect(page.getByRole("heading", { name: "Sauces" })).toBeFocused();
  const needs = panel.getByRole("region", { name: "Needs" });
  await expect(needs).toContainText("One of");
  await expect(needs).toContainText("Something must carry the taste.");
  await needs.getByRole("button", { name: "Roux" }).click();
  await expect(panel.getByRole("region", { name: "Opens" })).toContainText("One of several ways.");
});

test("closing a topic leaves the list beside it where it was, and the page has nothing to scroll", async ({
  page,
}) => {
  const ready = page.getByRole("region", { name: "Ready to learn" });
  await page.setViewportSize({ width: 1440, height: 500 });
  const topic = ready.getByRole("button", { name: "Wine" });
  await topic.scrollIntoViewIfNeeded();
  const scrolled = () => yourWay(page).evaluate((column) => column.scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await topic.click();
  await page.getByRole("button", { name: "Close topic" }).click();
  await expect(topic).toBeFocused();
  expect(await scrolled()).toBe(before);
  const below = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(below).toBe(0);
});

test("a topic in no document says why it is there", async ({ page }) => {
  await searchFor(page, "wine");
  await expect(topicColumn(page)).toContainText("Guests ask for it.");
  await expect(topicColumn(page).getByRole("region", { name: "Opens" })).toContainText(
    "Makes it easier.",
  );
});

test("a mark is one of three and can be taken back", async ({ page }) => {
  await searchFor(page, "knife");
  const button = (name: string) => topicColumn(page).getByRole("button", { name });
  await button("Set aside").click();
  await expect(button("Set aside")).toHaveAttribute("aria-pressed", "true");
  await expect(topicColumn(page)).toContainText("Set aside");
  await button("Learning").click();
  await expect(button("Set aside")).toHaveAttribute("aria-pressed", "false");
  await button("I know this").click();
  await expect(page.getByRole("status")).toHaveText(
    "Knife skills: known. 3 topics ready to learn.",
  );
  await button("Clear mark").click();
  await expect(button("I know this")).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("heading", { name: "Knife skills" })).toBeFocused();
});

test("a mark made in one window is seen in another", async ({ page, context }) => {
  const other = await context.newPage();
  await openKitchen(other);
  await searchFor(other, "knife");
  await searchFor(page, "knife");
  await page.getByRole("button", { name: "I know this" }).click();
  await expect(other.getByRole("button", { name: "I know this" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

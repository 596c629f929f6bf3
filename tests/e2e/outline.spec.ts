import { expect, test } from "@playwright/test";
import { chooseGoal, kitchen, openKitchen, topicColumn } from "./kitchen.ts";

test.beforeEach(async ({ page }) => {
  await openKitchen(page);
  await page.getByRole("tab", { name: "Outline" }).click();
});

test("holds every topic of the map under its stage and area", async ({ page }) => {
  const outline = page.getByRole("tabpanel", { name: "Outline" });
  for (const stage of kitchen.stages) {
    await expect(outline.getByRole("heading", { name: stage.title, level: 2 })).toBeVisible();
  }
  for (const area of kitchen.areas) {
    const section = outline.getByRole("region", { name: area.title });
    const topics = kitchen.topics.filter((topic) => topic.area === area.id);
    await expect(section.getByRole("listitem")).toHaveCount(topics.length);
    for (const { title } of topics) await expect(section).toContainText(title);
  }
});

test("says how each topic stands and which step it is", async ({ page }) => {
  await chooseGoal(page, "Cook for guests");
  const outline = page.getByRole("tabpanel", { name: "Outline" });
  await expect(
    outline.getByRole("button", { name: /^Knife skills ?, ready to learn, step 1/ }),
  ).toBeVisible();
  await expect(
    outline.getByRole("button", { name: /^Stock ?, needs more first, step 2/ }),
  ).toBeVisible();
  await expect(outline.getByRole("button", { name: /^Aspic ?, retired/ })).toBeVisible();
});

test("marks and selects as the map does", async ({ page }) => {
  const outline = page.getByRole("tabpanel", { name: "Outline" });
  await outline.getByRole("button", { name: "I know Stock" }).click();
  await expect(outline.getByRole("region", { name: "First moves" })).toContainText("2 of 3 known");
  await expect(outline.getByRole("button", { name: /^Knife skills ?, known/ })).toBeVisible();
  const soup = outline.getByRole("button", { name: /^Soup ?, ready to learn/ });
  await soup.click();
  await expect(soup).toHaveAttribute("aria-current", "true");
  await expect(soup).toBeFocused();
  await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
});

test("nothing of it lies under an open topic", async ({ page }) => {
  const outline = page.getByRole("tabpanel", { name: "Outline" });
  await outline.getByRole("button", { name: /^Wine/ }).click();
  const panel = await topicColumn(page).boundingBox();
  for (const title of await outline.locator(".outline-title").all()) {
    const box = await title.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
  }
});

test("a line stays in sight when its topic is opened", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 330 });
  const wine = page.getByRole("tabpanel", { name: "Outline" }).getByRole("button", {
    name: /^Wine/,
  });
  await wine.scrollIntoViewIfNeeded();
  await wine.click();
  await expect(wine).toBeInViewport({ ratio: 1 });
});

test("is out of the way while the map is shown", async ({ page }) => {
  await page.getByRole("tab", { name: "Map" }).click();
  await expect(page.getByRole("tabpanel", { name: "Outline" })).toBeHidden();
  await expect(page.getByRole("application")).toBeVisible();
});

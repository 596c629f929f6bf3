import { expect, type Page, test } from "@playwright/test";
import { chooseGoal, openKitchen, searchFor, topicColumn } from "./kitchen.ts";

test.use({ reducedMotion: "reduce" });
test.beforeEach(({ page }) => openKitchen(page));

const map = (page: Page) => page.getByRole("application");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** How much of the map's width is seen, in its own units. */
const widthSeen = (page: Page) =>
  page
    .locator(".map-canvas")
    .evaluate((host): number => Math.round(Reflect.get(host, "_cyreg").cy.extent().w));

test("Tab leads into the map and out of it, in both directions", async ({ page }) => {
  await map(page).focus();
  await page.keyboard.press("Tab");
  await expect(button(page, "Zoom in")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(map(page)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(map(page)).not.toBeFocused();
});

test("a press that is moved away before it ends does nothing", async ({ page }) => {
  const goal = page.getByRole("button", { name: "Cook for guests" });
  const box = await goal.boundingBox();
  if (!box) throw new Error("The goal is not shown.");
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 300, box.y + 10);
  await page.mouse.up();
  await expect(goal).toBeVisible();
  await expect(page.getByRole("heading", { name: "What do you know already?" })).toBeHidden();
  const card = await page.locator(".map-canvas").evaluate((host) => {
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = Reflect.get(host, "_cyreg").cy.getElementById("card:soup").renderedPosition();
    return { x: left + x, y: top + y };
  });
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 120, card.y + 120, { steps: 4 });
  await page.mouse.up();
  await expect(topicColumn(page)).toBeHidden();
});

test("what is dragged or pinched can be pressed or typed, too", async ({ page }) => {
  const whole = await widthSeen(page);
  await button(page, "Zoom in").click();
  expect(await widthSeen(page)).toBeLessThan(whole);
  await button(page, "Show the whole map").click();
  expect(await widthSeen(page)).toBe(whole);

  await chooseGoal(page, "Cook for guests");
  const hours = page.getByRole("slider", { name: "What can I do in so many hours?" });
  await page.getByRole("spinbutton", { name: "I have hours" }).fill("8");
  await expect(hours).toHaveValue("8");
  const walk = page.getByRole("slider", { name: "Walk along the way" });
  const before = await walk.inputValue();
  const box = await walk.boundingBox();
  if (!box) throw new Error("The walk is not shown.");
  await walk.click({ position: { x: box.width - 4, y: box.height / 2 } });
  expect(await walk.inputValue()).not.toBe(before);
});

test("the tools and the help stand in the same place, whatever is shown", async ({ page }) => {
  const places = () =>
    Promise.all(
      [
        page.getByRole("tablist", { name: "View" }),
        page.getByRole("combobox", { name: "Find a topic" }),
        button(page, "Your progress"),
        button(page, "Find and do anything"),
      ].map((tool) => tool.boundingBox()),
    );
  const first = await places();
  await chooseGoal(page, "Cook for guests");
  expect(await places()).toEqual(first);
  await searchFor(page, "soup");
  expect(await places()).toEqual(first);
  await page.getByRole("tab", { name: "Outline" }).click();
  expect(await places()).toEqual(first);
});

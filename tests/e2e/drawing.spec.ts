import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { openKitchen, searchFor, topicColumn } from "./kitchen.ts";

const bar = (page: Page) => page.getByRole("region", { name: "Editing" });
const note = (page: Page) => page.locator(".draw-note");
const reason = (page: Page) => topicColumn(page).getByRole("textbox", { name: /One sentence/ });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of something the canvas holds, on the page. */
function middleOf(page: Page, key: string): Promise<Point> {
  return page.locator(".map-canvas").evaluate((host, id) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = cy.getElementById(id).renderedPosition();
    return { x: left + x, y: top + y };
  }, key);
}

/** The handle on the left of the selected card, by which one draws to what it needs; or the other. */
async function handle(page: Page, which: "needs" | "opens"): Promise<Point> {
  const dot = page.locator(".draw-handle").nth(which === "needs" ? 0 : 1);
  const box = await dot.boundingBox();
  if (!box) throw new Error("There is no handle.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function editTopic(page: Page, title: string): Promise<void> {
  await openKitchen(page);
  await searchFor(page, title);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(bar(page).getByRole("heading")).toBeFocused();
  await expect(page.locator(".draw-handle")).toHaveCount(2);
}

/** Presses a handle and moves to a card, without letting go. */
async function drawTo(page: Page, from: "needs" | "opens", card: string): Promise<void> {
  const start = await handle(page, from);
  const end = await middleOf(page, card);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
}

const settled = (page: Page, changes: string) =>
  expect(page.locator(".author-status")).toHaveText(`${changes} · kept in this browser`);

test("a line is drawn to what a topic needs, and its reason is asked for", async ({ page }) => {
  await editTopic(page, "Soup");
  await drawTo(page, "needs", "card:roux");
  await expect(note(page)).toHaveText("Soup needs Roux");
  await page.mouse.up();
  await expect(reason(page)).toBeFocused();
  await page.keyboard.type("It thickens.");
  await topicColumn(page).getByRole("button", { name: "Add", exact: true }).click();
  await settled(page, "1 change");
  await expect(topicColumn(page).getByLabel("Why “Roux” is needed")).toHaveValue("It thickens.");
  await page.keyboard.press("ControlOrMeta+z");
  await settled(page, "No changes");
});

test("a line from the other side is a prerequisite of what it is drawn to", async ({ page }) => {
  await editTopic(page, "Roux");
  await drawTo(page, "opens", "card:soup");
  await page.mouse.up();
  await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  await expect(reason(page)).toBeFocused();
  await topicColumn(page).getByRole("button", { name: "Add", exact: true }).click();
  await settled(page, "1 change");
  await expect(topicColumn(page).getByLabel("Why “Roux” is needed")).toBeVisible();
});

test("Escape ends it, and a line that leads nowhere does nothing", async ({ page }) => {
  await editTopic(page, "Soup");
  await drawTo(page, "needs", "card:roux");
  await page.keyboard.press("Escape");
  await expect(note(page)).toBeHidden();
  await page.mouse.up();
  const { x, y } = await handle(page, "needs");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 8, y + 70);
  await expect(note(page)).toHaveText("Drag to what “Soup” needs");
  await page.mouse.up();
  await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
  await expect(reason(page)).toBeHidden();
  await settled(page, "No changes");
});

test("a circle is told before it is made, and so is what is there already", async ({ page }) => {
  await editTopic(page, "Knife");
  await drawTo(page, "needs", "card:soup");
  await expect(note(page)).toContainText("Knife skills → Stock → Soup → Knife skills");
  await page.mouse.up();
  await expect(topicColumn(page).getByRole("alert")).toContainText("That makes a circle");
  expect(await violations(page)).toEqual([]);
  await topicColumn(page).getByRole("button", { name: "Cancel" }).click();
  await settled(page, "No changes");
  await drawTo(page, "opens", "card:stock");
  await expect(note(page)).toContainText("is a prerequisite there already");
  await page.mouse.up();
  await expect(topicColumn(page).getByRole("heading", { name: "Knife" })).toBeVisible();
});

test("the map is still moved from beside the handles", async ({ page }) => {
  await editTopic(page, "Soup");
  const before = await handle(page, "needs");
  const roux = await middleOf(page, "card:roux");
  await page.mouse.move(roux.x, roux.y);
  await page.mouse.down();
  await page.mouse.move(roux.x + 40, roux.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await handle(page, "needs")).x).toBeCloseTo(before.x + 40, 0);
  await expect(note(page)).toBeHidden();
});

test("by keyboard the form warns of a circle, too", async ({ page }) => {
  await editTopic(page, "Knife");
  await topicColumn(page).getByRole("combobox", { name: "Add a prerequisite" }).focus();
  await page.keyboard.type("Soup");
  await expect(page.getByRole("option", { name: /Soup/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(topicColumn(page).getByRole("alert")).toContainText("That makes a circle");
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });
  test("a finger draws a line, and the map stays where it is", async ({ page }) => {
    await editTopic(page, "Soup");
    const start = await handle(page, "needs");
    const end = await middleOf(page, "card:roux");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: Point) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: at ? [at] : [] });
    await touch("touchStart", start);
    await touch("touchMove", { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
    await touch("touchMove", end);
    await expect(note(page)).toHaveText("Soup needs Roux");
    expect(await middleOf(page, "card:roux")).toEqual(end);
    await touch("touchEnd");
    await expect(reason(page)).toBeFocused();
  });
});

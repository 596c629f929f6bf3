import { expect, type Page, test } from "@playwright/test";
import {
  chooseGoal,
  kitchen,
  openKitchen,
  searchFor,
  serveCurriculum,
  topicColumn,
} from "./kitchen.ts";

const fragment = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));
const topic = (page: Page, name: string) =>
  topicColumn(page).getByRole("heading", { name, exact: true });

/** Opens the kitchen at an address, as from a link somebody gave. */
async function openLink(page: Page, link: string): Promise<void> {
  await serveCurriculum(page, kitchen);
  await page.goto("about:blank");
  await page.goto(`./${link}`);
  await expect(page.getByRole("heading", { name: "The kitchen" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Find a topic" })).toBeEnabled();
}

test("the address tells what is seen, and opens it", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await searchFor(page, "sauces");
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect.poll(() => fragment(page)).toBe("#v=1&goal=guests&topic=sauce&view=outline");
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(topic(page, "Sauces")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
  await expect(page.getByRole("tabpanel", { name: "Outline" })).toBeVisible();
});

test("marks are never in it", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("button", { name: "I know Knife skills" }).click();
  await expect(page.getByText("1 known · ")).toBeVisible();
  expect(await fragment(page)).toBe("#v=1&goal=guests");
});

test("a link is shown for the visit and does not replace one's own goal", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await openLink(page, "#v=1&to=wine");
  await expect(page.getByRole("heading", { name: "Wine" })).toBeVisible();
  await openLink(page, "");
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
});

test("a link with a mistake is answered with a sentence", async ({ page }) => {
  await openLink(page, "#v=1&goal=gone&topic=__proto__");
  await expect(page.getByRole("alert")).toHaveText(/^Some parts of this link/);
  await expect.poll(() => fragment(page)).toBe("");
  await page.getByRole("button", { name: "Understood" }).click();
  await expect(page.getByRole("alert")).toBeHidden();
});

test("Back and Forward go through the topics, goals and views", async ({ page }) => {
  await openKitchen(page);
  await searchFor(page, "soup");
  await expect(topic(page, "Soup")).toBeFocused();
  await chooseGoal(page, "Cook for guests");
  await searchFor(page, "stock");
  await expect(topic(page, "Stock")).toBeFocused();
  await page.getByRole("tab", { name: "Outline" }).click();
  await page.goBack();
  await expect(page.getByRole("application")).toBeVisible();
  await topic(page, "Stock").focus();
  await page.goBack();
  await expect(topic(page, "Soup")).toBeFocused();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
  await page.goBack();
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeVisible();
  await page.goBack();
  await expect(topicColumn(page)).toBeHidden();
  await page.goForward();
  await expect(topic(page, "Soup")).toBeVisible();
  await page.goForward();
  await expect(page.getByRole("heading", { name: "Cook for guests" })).toBeVisible();
});

test("a goal that was left by going back is left for good", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await page.goBack();
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeVisible();
  await openLink(page, "");
  await expect(
    page.getByRole("heading", { name: "What do you want to be able to do?" }),
  ).toBeVisible();
});

test("a quick walk on the map is one step of the history, and Backspace goes it back", async ({
  page,
}) => {
  await openKitchen(page);
  await searchFor(page, "knife");
  const map = page.getByRole("application");
  await map.focus();
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  // In one go, so that no slow machine makes a slow walk of it.
  await map.evaluate((element) => {
    for (let step = 0; step < 2; step++) {
      element.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    }
  });
  await expect(topic(page, "Knife skills")).toBeHidden();
  expect(await length()).toBe(before + 1);
  await page.keyboard.press("Backspace");
  await expect(topic(page, "Knife skills")).toBeVisible();
  await expect(map).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(topicColumn(page)).toBeHidden();
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("status")).toHaveText("There is nothing before this.");
});

test("what is filtered by is in the address, and goes with the filter", async ({ page }) => {
  await openLink(page, "#v=1&kind=concept,project");
  const chip = page.getByRole("button", { name: "concept: take this filter away" });
  await chip.click();
  await expect.poll(() => fragment(page)).toBe("#v=1&kind=project");
});

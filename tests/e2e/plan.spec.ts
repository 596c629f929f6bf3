import { expect, type Page, test } from "@playwright/test";
import {
  chooseGoal,
  kitchen,
  openKitchen,
  searchFor,
  serveCurriculum,
  stepTitles,
  topicColumn,
  yourWay,
} from "./kitchen.ts";

/** Two crops, each sown on the window sill and then grown in the bed: by area, or one after the other. */
const garden = {
  format: "prereq/1",
  id: "garden",
  title: "The garden",
  summary: "From seed to salad.",
  documents: [
    {
      id: "almanac",
      title: "The Almanac",
      kind: "book",
      items: ["cress", "leek"].map((id) => ({ id, title: id })),
    },
  ],
  stages: [{ id: "year", title: "The year" }],
  areas: [
    { id: "sill", title: "Window sill", stage: "year" },
    { id: "bed", title: "Bed", stage: "year" },
  ],
  goals: [{ id: "eat", title: "Eat a salad", summary: "Green.", topics: ["salad"] }],
  topics: [
    crop("sow-leek", "Sow leek", "sill", [], ["almanac/leek"]),
    crop("grow-leek", "Grow leek", "bed", ["sow-leek"]),
    crop("sow-cress", "Sow cress", "sill", [], ["almanac/cress"]),
    crop("grow-cress", "Grow cress", "bed", ["sow-cress"]),
    crop("salad", "Salad", "bed", ["grow-leek", "grow-cress"]),
  ],
};

function crop(id: string, title: string, area: string, needs: string[], items: string[] = []) {
  const requires = needs.map((topic) => ({ topic, why: "It grows from it." }));
  return { id, title, kind: "skill", area, summary: title, hours: 1, requires, items };
}

async function openGarden(page: Page): Promise<void> {
  await serveCurriculum(page, garden);
  await page.goto("./");
  await chooseGoal(page, "Eat a salad");
  await expect(stepTitles(page)).toHaveCount(5);
}

/** Goes to a topic's way from its page. */
async function showWayTo(page: Page, query: string): Promise<void> {
  await searchFor(page, query);
  await topicColumn(page).getByRole("button", { name: "Show me the way" }).click();
}

const way = yourWay;
const bySauces = ["Roux", "Sauces"];
const byStock = ["Knife skills", "Stock", "Sauces"];

test.describe("an alternative", () => {
  test.beforeEach(async ({ page }) => {
    await openKitchen(page);
    await showWayTo(page, "sauces");
    await expect(stepTitles(page)).toHaveText(bySauces);
  });

  test("is taken and undone with the mouse", async ({ page }) => {
    await way(page).getByRole("button", { name: "Stock +3.5 h" }).click();
    await expect(stepTitles(page)).toHaveText(byStock);
    await expect(way(page)).toContainText("Your choice for Sauces");
    await expect(page.getByRole("status")).toHaveText(
      "The way to Sauces: 3 topics to learn, 5 to 9 hours.",
    );
    await expect(way(page).getByRole("button", { name: "Roux −3.5 h" })).toBeVisible();
    await way(page).getByRole("button", { name: "undo", exact: true }).click();
    await expect(stepTitles(page)).toHaveText(bySauces);
    await expect(way(page)).not.toContainText("Your choice");
  });

  test("is taken and undone with the keyboard, which stays at the place", async ({ page }) => {
    await way(page).getByRole("button", { name: "Stock +3.5 h" }).focus();
    await page.keyboard.press("Enter");
    const undo = way(page).getByRole("button", { name: "undo", exact: true });
    await expect(undo).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(stepTitles(page)).toHaveText(bySauces);
    await expect(way(page).getByRole("button", { name: "Sauces", exact: true })).toBeFocused();
  });

  test("takes the place of an earlier one, and is there after a reload", async ({ page }) => {
    await way(page).getByRole("button", { name: "Stock +3.5 h" }).click();
    await way(page).getByRole("button", { name: "Roux −3.5 h" }).click();
    await expect(stepTitles(page)).toHaveText(bySauces);
    await page.reload();
    await expect(way(page)).toContainText("Your choice for Sauces");
    await way(page).getByText("Wishes").click();
    await expect(way(page).getByText("Roux for Sauces")).toBeVisible();
    await expect(way(page).getByText("Stock for Sauces")).toHaveCount(0);
  });
});

test("a topic is avoided from its own page, and allowed again among the wishes", async ({
  page,
}) => {
  await openKitchen(page);
  await showWayTo(page, "sauces");
  const panel = topicColumn(page);
  await expect(panel.getByRole("button", { name: "Avoid on my way" })).toHaveCount(0);
  await way(page).getByRole("button", { name: "Roux", exact: true }).click();
  await panel.getByRole("button", { name: "Avoid on my way" }).press("Enter");
  await expect(stepTitles(page)).toHaveText(byStock);
  await expect(panel.getByRole("button", { name: "No longer avoid" })).toBeFocused();
  await expect(way(page)).toContainText("Wishes · 1 avoided");
  await way(page).getByText("Wishes").click();
  await way(page).getByRole("button", { name: "Undo: Not Roux" }).press("Enter");
  await expect(stepTitles(page)).toHaveText(bySauces);
  await expect(page.locator("summary", { hasText: "Wishes" })).toBeFocused();
});

test("a goal that cannot be reached without what is avoided says so, and can be mended", async ({
  page,
}) => {
  await openKitchen(page);
  await chooseGoal(page, "Eat well alone");
  await way(page).getByRole("button", { name: "Stock", exact: true }).click();
  await topicColumn(page).getByRole("button", { name: "Avoid on my way" }).click();
  await expect(way(page).getByRole("heading", { name: "This cannot be reached" })).toBeVisible();
  await topicColumn(page).getByRole("button", { name: "No longer avoid" }).click();
  await expect(stepTitles(page)).toHaveText(["Knife skills", "Stock", "Soup"]);
});

test("fewest topics and fewest hours are two ways", async ({ page }) => {
  const topics = kitchen.topics.map((one) => (one.id === "roux" ? { ...one, hours: 9 } : one));
  await serveCurriculum(page, { ...kitchen, topics });
  await page.goto("./");
  await showWayTo(page, "sauces");
  await expect(stepTitles(page)).toHaveText(byStock);
  await way(page).getByText("Wishes").click();
  await way(page).getByRole("radio", { name: "hours" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(stepTitles(page)).toHaveText(bySauces);
  await expect(way(page).getByRole("radio", { name: "topics" })).toBeFocused();
  await way(page).getByRole("radio", { name: "hours" }).click();
  await expect(stepTitles(page)).toHaveText(byStock);
});

test("what helps is learnt, too, when it is wished for", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await way(page).getByText("Wishes").click();
  await way(page).getByRole("checkbox", { name: "Learn what helps, too" }).check();
  await expect(stepTitles(page)).toHaveCount(6);
  await expect(stepTitles(page).filter({ hasText: "Wine" })).toHaveCount(1);
});

test.describe("an end to the hours", () => {
  test.beforeEach(async ({ page }) => {
    await openKitchen(page);
    await chooseGoal(page, "Cook for guests");
  });

  const steps = (page: Page) => page.getByRole("list", { name: "Steps" });
  const numbersOf = (page: Page) => steps(page).locator(".step-number").allInnerTexts();

  test("divides the steps and leaves their numbers", async ({ page }) => {
    await expect(stepTitles(page)).toHaveCount(5);
    const before = new Map<string, string>();
    const titles = await stepTitles(page).allInnerTexts();
    for (const [index, number] of (await numbersOf(page)).entries()) {
      before.set(titles[index] ?? "", number);
    }
    const field = page.getByRole("spinbutton", { name: "I have hours" });
    await field.fill("8");
    await expect(way(page)).toContainText(
      "3 of 5 topics fit, no goal or project among them; no other choice reaches more.",
    );
    await expect(page.getByRole("status")).toHaveText(/^3 of 5 topics fit/);
    await expect(steps(page).locator(".step:not(.is-beyond) .step-title")).toHaveText([
      "Knife skills",
      "Stock",
      "Soup",
    ]);
    await expect(steps(page).locator("h3, .is-beyond .step-title")).toHaveText([
      "Beyond 8 hours",
      "Sauces",
      "A dinner",
    ]);
    const after = await stepTitles(page).allInnerTexts();
    expect(await numbersOf(page)).toEqual(after.map((title) => before.get(title)));
    await expect(field).toBeFocused();
  });

  test("may be far away, is there after a reload, and can be taken back", async ({ page }) => {
    const field = page.getByRole("spinbutton", { name: "I have hours" });
    await field.fill("12.5");
    await expect(way(page)).toContainText("All 5 topics fit.");
    await expect(steps(page).getByRole("heading")).toHaveCount(0);
    await page.reload();
    await expect(field).toHaveValue("12.5");
    await field.fill("");
    await expect(way(page)).not.toContainText("fit");
  });
});

test.describe("the orders", () => {
  const nearest = ["Sow leek", "Grow leek", "Sow cress", "Grow cress", "Salad"];
  const byArea = ["Sow leek", "Sow cress", "Grow leek", "Grow cress", "Salad"];
  const toTab = (page: Page, name: string) => page.getByRole("tab", { name }).click();

  test("are compared, and the best of each column is told", async ({ page }) => {
    await openGarden(page);
    await toTab(page, "Orders");
    const table = page.getByRole("table", { name: "Orders of the steps" });
    const figures = (name: string) =>
      table.locator("tbody").filter({ hasText: name }).getByRole("cell");
    await expect(figures("Little time")).toHaveText(["2, the best", "3", "5, the best"]);
    await expect(figures("Few changes")).toHaveText(["3", "1, the best", "5, the best"]);
    await expect(table.getByRole("rowheader", { name: /^Like Book/ })).toContainText(
      "0 pairs the other way round",
    );
    await expect(table).not.toContainText("may not be the best");
  });

  test("are switched, and the choice is kept", async ({ page }) => {
    await openGarden(page);
    await expect(stepTitles(page)).toHaveText(byArea);
    await toTab(page, "Orders");
    await page.getByRole("radio", { name: "Little time" }).click();
    await expect(page.getByRole("status")).toHaveText(
      "Little time between learning and use. 5 to go.",
    );
    await toTab(page, "Steps");
    await expect(stepTitles(page)).toHaveText(nearest);
    await page.reload();
    await expect(stepTitles(page)).toHaveText(nearest);
  });

  test("are switched with the arrow keys", async ({ page }) => {
    await openGarden(page);
    await toTab(page, "Orders");
    await page.getByRole("radio", { name: "Few changes of area" }).focus();
    await page.keyboard.press("ArrowUp");
    const chosen = page.getByRole("radio", { name: "Little time" });
    await expect(chosen).toBeChecked();
    await expect(page.getByRole("status")).toHaveText(
      "Little time between learning and use. 5 to go.",
    );
    await expect(chosen).toBeFocused();
  });
});

test("the tabs are walked with the arrow keys, round and round", async ({ page }) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  const tab = (name: string) => page.getByRole("tab", { name });
  await tab("Steps").focus();
  for (const [key, name] of [
    ["ArrowRight", "Orders"],
    ["ArrowRight", "Calendar"],
    ["ArrowRight", "Steps"],
    ["ArrowLeft", "Calendar"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(name)).toBeFocused();
    await expect(tab(name)).toHaveAttribute("aria-selected", "true");
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
  }
});

test("what can be learnt now is marked, and what knowing a step would save is said", async ({
  page,
}) => {
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  const step = (title: string) =>
    page
      .getByRole("list", { name: "Steps" })
      .getByRole("listitem")
      .filter({
        has: page.getByRole("button", { name: title, exact: true }),
      });
  await expect(step("Knife skills")).toContainText("can be learnt now");
  await expect(step("Stock")).not.toContainText("can be learnt now");
  await expect(step("Stock")).toContainText("Known already? You save 4.5 h.");
  await expect(step("Knife skills")).not.toContainText("You save");
  await expect(step("A dinner")).not.toContainText("You save");
  await page.getByRole("button", { name: "I know Knife skills" }).click();
  await expect(step("Stock")).toContainText("can be learnt now");
});

test.describe("320 pixels wide", () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test("no tab is wider than the page", async ({ page }) => {
    await openKitchen(page);
    await page.getByRole("button", { name: "What do you want to be able to do?" }).click();
    await chooseGoal(page, "Cook for guests");
    await page.getByText("Wishes").click();
    for (const tab of ["Steps", "Orders", "Calendar"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expect(page.getByRole("tabpanel", { name: tab })).toBeVisible();
      const beyond = await way(page).evaluate((column) => column.scrollWidth - column.clientWidth);
      expect(beyond).toBe(0);
    }
  });
});

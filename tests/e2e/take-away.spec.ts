import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, yourWay } from "./kitchen.ts";

/** Monday 1 March 2027, at noon. */
const noon = new Date("2027-03-01T12:00:00Z");
test.use({ timezoneId: "UTC" });

/** Chooses the dinner, of 9 to 16 hours, and unfolds the ways to take it along. */
async function openTakeAway(page: Page): Promise<void> {
  await page.clock.setFixedTime(noon);
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await unfold(page);
}

const unfold = (page: Page) => yourWay(page).getByText("Take it with you").click();
const way = (page: Page, name: RegExp) => yourWay(page).getByRole("button", { name });
const showCalendar = (page: Page) => yourWay(page).getByText("Calendar", { exact: true }).click();

async function saved(page: Page, name: RegExp) {
  const download = page.waitForEvent("download");
  await way(page, name).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("a calendar file is saved from the steps, and spoken of", async ({ page }) => {
  await openTakeAway(page);
  const { name, text } = await saved(page, /^Calendar file/);
  expect(name).toBe("cook-for-guests-plan.ics");
  expect(text).toContain(
    "DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20270302\r\nSUMMARY:Knife skills\\, 1 h (1 of 2)",
  );
  const blocks = text.match(/^UID:study-/gm)?.length;
  await expect(page.getByRole("status")).toHaveText(`Calendar file saved: ${blocks} study blocks.`);
  await expect(yourWay(page)).toContainText("Saved as cook-for-guests-plan.ics.");
});

test("checklist and table hold steps beside the steps, and weeks beside the calendar", async ({
  page,
}) => {
  await openTakeAway(page);
  const steps = await saved(page, /^Checklist/);
  expect(steps.name).toBe("cook-for-guests-plan.md");
  expect(steps.text).toContain("## First moves\n\n- [ ] **Knife skills**, 1 to 2 h\n");
  await expect(page.getByRole("status")).toHaveText("Checklist saved: 5 steps.");
  const table = await saved(page, /^Table/);
  expect(table.text).toMatch(/^\uFEFFStep,Id,Title/);
  await showCalendar(page);
  await expect(way(page, /^Checklist week by week/)).toBeVisible();
  const weeks = await saved(page, /^Checklist/);
  expect(weeks.text).toContain("## Week of 1 March 2027, 6 h\n\n- [ ] **Knife skills**");
  const blocks = await saved(page, /^Table/);
  expect(blocks.text).toMatch(/^\uFEFFDate,What/);
});

test("everything is reached by keyboard", async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await yourWay(page).locator(".take-away summary").focus();
  await page.keyboard.press("Enter");
  await expect(way(page, /^Calendar file an event/)).toBeEnabled();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(way(page, /^Checklist/)).toBeFocused();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("cook-for-guests-plan.md");
  await expect(way(page, /^Checklist/)).toBeFocused();
});

test("without hours there is no calendar file, and it is said why", async ({ page }) => {
  await openTakeAway(page);
  await showCalendar(page);
  await page.getByText("When I have time").click();
  for (const day of ["Monday", "Wednesday", "Friday", "Saturday"]) {
    await yourWay(page).getByLabel(`${day}, hours`, { exact: true }).fill("");
  }
  await yourWay(page).getByText("Steps", { exact: true }).click();
  await expect(way(page, /^Calendar file No weekday has any time/)).toBeDisabled();
  await expect(way(page, /^Checklist/)).toBeEnabled();
});

test("what is printed is a page for paper: the steps, or the weeks", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openTakeAway(page);
  // Headless browsers have no window for printing: it only begins.
  await page.evaluate(() => {
    window.print = () => window.dispatchEvent(new Event("beforeprint"));
  });
  const paper = page.locator(".paper");
  await way(page, /^Print/).click();
  await expect(paper).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(paper).toBeVisible();
  await expect(page.locator(".shell")).toBeHidden();
  await expect(paper.getByRole("heading", { name: "Cook for guests", level: 1 })).toBeVisible();
  await expect(paper).toContainText("5 steps, 9 to 16 hours.");
  const knife = paper.getByRole("listitem").filter({ hasText: "Knife skills" }).first();
  await expect(knife).toContainText("For Stock: Roots are cut small.");
  await expect(knife.getByRole("link")).toHaveText("example.org/board");
  await expect(paper).toHaveCSS("color", "rgb(0, 0, 0)");
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  ).toBe("rgb(255, 255, 255)");
  await page.emulateMedia({ media: "screen" });
  await showCalendar(page);
  await expect(way(page, /^Print the weeks/)).toBeVisible();
  await way(page, /^Print/).click();
  await page.emulateMedia({ media: "print" });
  await expect(paper.getByRole("heading", { name: /^Week of 1 March 2027/ })).toBeVisible();
  await expect(paper).toContainText("Finished about 15 March 2027");
});

test("the browser's own command prints the same, and without a way no map", async ({ page }) => {
  await openKitchen(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".map-panel")).toBeHidden();
  await expect(page.getByText("Cook for guests")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await chooseGoal(page, "Cook for guests");
  await unfold(page);
  await expect(way(page, /^Print/)).toBeVisible();
  await page.waitForTimeout(3500);
  await page.pdf();
  await expect(page.locator(".paper h1")).toHaveText("Cook for guests");
});

test("a thumb finds its target on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.clock.setFixedTime(noon);
  await openKitchen(page);
  await page.getByRole("button", { name: "Make the sheet taller" }).click();
  await chooseGoal(page, "Cook for guests");
  await unfold(page);
  await expect(way(page, /^Print/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  for (const one of await page.locator(".take-away :is(button, summary)").all()) {
    expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test("in the ways to take the plan along", async ({ page }) => {
      await openTakeAway(page);
      await expect(way(page, /^Calendar file an event/)).toBeEnabled();
      expect(await violations(page)).toEqual([]);
    });
  });
}

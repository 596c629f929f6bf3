import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, yourWay } from "./kitchen.ts";

test.use({ timezoneId: "UTC" });

/** Turns to the calendar of the dinner, of 9 to 16 hours at six hours a week, on Monday 1 March 2027. */
async function openCalendar(page: Page): Promise<void> {
  await page.clock.install({ time: new Date("2027-03-01T12:00:00Z") });
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await showCalendar(page);
}

async function showCalendar(page: Page): Promise<void> {
  await yourWay(page).getByText("Calendar", { exact: true }).click();
  await expect(finish(page)).toContainText("You finish");
}

const finish = (page: Page) => page.getByRole("region", { name: "Finish" });
const today = (page: Page) => page.getByRole("region", { name: "Today" });
const next = (page: Page) => page.getByRole("region", { name: "Next" });
const lag = (page: Page) => page.getByRole("region", { name: "Your plan and today" });
const box = (page: Page, name: string) => today(page).getByRole("checkbox", { name });

async function startOn(page: Page, day: string): Promise<void> {
  await page.getByText("When I have time").click();
  await yourWay(page).getByLabel("Start").fill(day);
}

test("a block is ticked off in place, by keyboard, and the next day is shown then", async ({
  page,
}) => {
  await openCalendar(page);
  await expect(next(page)).toHaveCount(0);
  const first = box(page, "Done: Knife skills, 1 h (1 of 2)");
  await first.focus();
  await page.keyboard.press("Space");
  await expect(first).toBeChecked();
  await expect(first).toBeFocused();
  await expect(page.getByRole("status")).toHaveText("Knife skills. Done: 1 h.");
  await expect(yourWay(page)).toContainText("Done for today.");
  await expect(next(page)).toContainText(/Wednesday 3 March.*Knife skills.*30 min/);
  await expect(finish(page)).toContainText("15 March 2027");
  await page.reload();
  await showCalendar(page);
  await expect(first).toBeChecked();
  await first.uncheck();
  await expect(yourWay(page)).not.toContainText("Done for today.");
});

test("a day without study says so, and what comes next", async ({ page }) => {
  await openCalendar(page);
  await startOn(page, "2027-03-02");
  await expect(yourWay(page)).toContainText("Nothing today.");
  await expect(next(page)).toContainText("Wednesday 3 March");
  await expect(next(page).getByRole("checkbox")).toHaveCount(0);
});

test("the last block of a topic makes it known", async ({ page }) => {
  await openCalendar(page);
  await page.getByText("When I have time").click();
  await yourWay(page).getByLabel("Monday, hours").fill("2");
  await expect(page.getByRole("status")).toContainText("You finish about");
  await box(page, "Done: Knife skills, 1 h 30 min").check();
  await expect(page.getByRole("status")).toHaveText("Knife skills: known. 4 to go.");
  await expect(box(page, "Done: Knife skills, 1 h 30 min")).toBeChecked();
  await expect(box(page, "Done: Stock, 30 min (1 of 4)")).not.toBeChecked();
});

test("missed days are told without blame, and one press moves everything", async ({ page }) => {
  await openCalendar(page);
  await startOn(page, "2027-03-01");
  await page.clock.setFixedTime(new Date("2027-03-08T12:00:00Z"));
  await page.reload();
  await showCalendar(page);
  await expect(lag(page)).toContainText("You have fallen behind by 6 hours.");
  await expect(lag(page)).toContainText("From today you finish about 22 March 2027; between");
  await lag(page).getByText("Still open from the days before").click();
  await expect(lag(page).getByRole("button", { name: /^Knife skills/ })).toBeVisible();
  await expect(finish(page)).toContainText("15 March 2027");
  await lag(page).getByRole("button", { name: "Move everything from today" }).click();
  await expect(lag(page)).toHaveCount(0);
  await expect(finish(page)).toContainText("22 March 2027");
  await expect(page.getByRole("heading", { name: "Finish" })).toBeFocused();
  await expect(page.getByRole("status")).toContainText("You finish about 22 March 2027");
  await expect(today(page)).toContainText(/Monday 8 March.*Knife skills/);
});

test("at midnight another day begins on an open page", async ({ page }) => {
  await openCalendar(page);
  await expect(today(page)).toContainText("Monday 1 March");
  await page.clock.fastForward("12:00:01");
  await expect(today(page)).toContainText("Tuesday 2 March");
  await expect(yourWay(page)).toContainText("Nothing today.");
  await page.clock.fastForward("24:00:00");
  await expect(today(page)).toContainText("Wednesday 3 March");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test("in a day that is done and a plan that is behind", async ({ page }) => {
      await openCalendar(page);
      await box(page, "Done: Knife skills, 1 h (1 of 2)").check();
      await startOn(page, "2027-02-22");
      await expect(lag(page)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

import { expect, type Locator, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, topicColumn, yourWay } from "./kitchen.ts";

/** Monday 1 March 2027, in the evening of New York and late in the morning of the next day in Apia. */
const evening = new Date("2027-03-01T22:00:00Z");

/** Chooses the dinner, of 9 to 16 hours, on a Monday, and turns to its calendar. */
async function openCalendar(page: Page, now = evening): Promise<void> {
  await page.clock.setFixedTime(now);
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await showCalendar(page);
}

async function showCalendar(page: Page): Promise<void> {
  await yourWay(page).getByText("Calendar", { exact: true }).click();
  await expect(finish(page)).toContainText("You finish");
}

const unfold = (page: Page) => page.getByText("When I have time").click();
const finish = (page: Page) => page.getByRole("region", { name: "Finish" });
const weeks = (page: Page) => page.getByRole("region", { name: "Week by week" });
const field = (page: Page, label: string) => yourWay(page).getByLabel(label, { exact: true });
const button = (page: Page, name: string) =>
  yourWay(page).getByRole("button", { name, exact: true });
const weekOf = (page: Page, day: RegExp): Locator =>
  weeks(page).locator(".week").filter({ hasText: day });
const thisWeek = (page: Page) => weeks(page).locator("[aria-current=date]");
const finishBy = (page: Page) => yourWay(page).getByLabel("Finish by");

async function addDaysOff(page: Page, from: string, to: string): Promise<void> {
  await field(page, "From").fill(from);
  await field(page, "To").fill(to);
  await button(page, "Add").click();
}

test.describe("the calendar of a way", () => {
  test.use({ timezoneId: "UTC" });
  test.beforeEach(({ page }) => openCalendar(page));

  test("says when the goal is reached, what today is for, and what each week", async ({ page }) => {
    await expect(finish(page)).toContainText(
      "You finish about 15 March 2027; between 12 March and 20 March, as it goes.",
    );
    const today = page.getByRole("region", { name: "Today" });
    await expect(today).toContainText("Monday 1 March");
    await expect(today).toContainText(/Knife skills.*1 h/);
    await expect(weeks(page).getByRole("heading", { name: "March 2027" })).toBeVisible();
    await expect(weeks(page).locator(".week")).toHaveCount(3);
    await expect(thisWeek(page)).toContainText(/1\s–\s7 Mar.*this week.*6 h/);
    await expect(
      thisWeek(page).getByRole("listitem").filter({ hasText: "Knife skills" }),
    ).toContainText("finished in this week");
  });

  test("other hours make another finish, which is spoken; no field is lost", async ({ page }) => {
    await unfold(page);
    await expect(yourWay(page)).toContainText("6 h a week");
    await field(page, "Monday, hours").fill("3");
    await expect(finish(page)).toContainText("You finish about 12 March 2027");
    await expect(yourWay(page)).toContainText("8 h a week");
    await expect(field(page, "Monday, hours")).toBeFocused();
    await expect(page.getByRole("status")).toContainText("You finish about 12 March 2027");
    await page.keyboard.press("ArrowUp");
    await expect(yourWay(page)).toContainText("8.5 h a week");
    await page.keyboard.press("Tab");
    await expect(field(page, "Tuesday, hours")).toBeFocused();
  });

  test("scrolling past a field does not change it", async ({ page }) => {
    await unfold(page);
    await field(page, "Monday, hours").click();
    await page.mouse.wheel(0, 40);
    await expect(field(page, "Monday, hours")).not.toBeFocused();
    await expect(field(page, "Monday, hours")).toHaveValue("1");
  });

  test("a day that is too long is explained and changes nothing", async ({ page }) => {
    await unfold(page);
    await field(page, "Saturday, hours").fill("30");
    await expect(page.getByRole("alert")).toHaveText("A day has from 0 to 24 hours.");
    await expect(field(page, "Saturday, hours")).toHaveAttribute("aria-invalid", "true");
    await expect(yourWay(page)).toContainText("6 h a week");
    await field(page, "Saturday, hours").fill("2");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(yourWay(page)).toContainText("5 h a week");
  });

  test("a week without hours is explained where hours are given", async ({ page }) => {
    await unfold(page);
    for (const day of ["Monday", "Wednesday", "Friday", "Saturday"]) {
      await field(page, `${day}, hours`).fill("");
    }
    await expect(yourWay(page)).toContainText("No weekday has any time.");
    await expect(finish(page)).toContainText("No day can be named yet.");
    await field(page, "Sunday, hours").fill("7");
    await expect(finish(page)).toContainText("You finish about 14 March 2027");
  });

  test("a deadline says what it takes, and a button makes the week so", async ({ page }) => {
    await unfold(page);
    await finishBy(page).fill("2027-03-07");
    await expect(finish(page)).toContainText(
      "To be there by 7 March 2027 it takes 12.5 h a week; 9 h if all goes fast, 16 h if all takes its time.",
    );
    await expect(finish(page)).toContainText("Your 6 h a week are not enough.");
    await button(page, "Make my week so").click();
    await expect(finish(page)).toContainText("Your 12.5 h a week are enough, unless all takes");
    await expect(finish(page)).toContainText("You finish about 6 March 2027");
    await expect(field(page, "Saturday, hours")).toHaveValue("6.25");
    await expect(page.getByRole("heading", { name: "Finish" })).toBeFocused();
    await expect(button(page, "Make my week so")).toHaveCount(0);
  });

  test("dates in the wrong order are explained where they are given", async ({ page }) => {
    await unfold(page);
    await finishBy(page).fill("2027-02-01");
    await expect(yourWay(page).locator(".times-trouble")).toContainText(
      "The deadline, 1 February 2027, is before the start",
    );
    await finishBy(page).fill("");
    await expect(yourWay(page).locator(".times-trouble")).toHaveCount(0);
    await addDaysOff(page, "2027-03-14", "2027-03-08");
    await expect(page.getByRole("alert")).toContainText("The last day is before the first.");
    await expect(weeks(page)).not.toContainText("free");
  });

  test("days off are free, and are taken back", async ({ page }) => {
    await unfold(page);
    await addDaysOff(page, "2027-03-08", "2027-03-14");
    await addDaysOff(page, "2027-03-01", "");
    await expect(weekOf(page, /8\s–\s14 Mar/)).toContainText("free");
    const next = page.getByRole("region", { name: "Next" });
    await expect(next).toContainText("Wednesday 3 March");
    await expect(finish(page)).toContainText("You finish about 24 March 2027");
    await button(page, "Remove 1 March 2027").focus();
    await page.keyboard.press("Enter");
    await expect(button(page, "Remove 8 March to 14 March 2027")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(finish(page)).toContainText("You finish about 15 March 2027");
    await expect(yourWay(page).getByText("Days off")).toBeFocused();
  });

  test("habits and reviews have their time", async ({ page }) => {
    await unfold(page);
    await yourWay(page).getByLabel("Exercise").check();
    await expect(page.getByRole("region", { name: "Today" })).toContainText(/Exercise.*10 min/);
    await expect(thisWeek(page)).toContainText("habits 40 min");
    await yourWay(page).getByLabel("Project").check();
    await expect(thisWeek(page)).toContainText("habits 1 h 40 min");
    await yourWay(page).getByLabel("Reviews").focus();
    await page.keyboard.press("Space");
    await expect(
      weeks(page)
        .getByText(/^reviews/)
        .first(),
    ).toBeVisible();
  });

  test("the times are kept, and folded away, over a reload", async ({ page }) => {
    await unfold(page);
    await field(page, "Sunday, hours").fill("2.5");
    await finishBy(page).fill("2027-04-30");
    await yourWay(page).getByLabel("Monthly review").check();
    await addDaysOff(page, "2027-03-20", "");
    await page.reload();
    await showCalendar(page);
    await expect(field(page, "Sunday, hours")).toBeHidden();
    await expect(yourWay(page)).toContainText("8.5 h a week");
    await unfold(page);
    await expect(field(page, "Sunday, hours")).toHaveValue("2.5");
    await expect(finishBy(page)).toHaveValue("2027-04-30");
    await expect(yourWay(page).getByLabel("Monthly review")).toBeChecked();
    await expect(button(page, "Remove 20 March 2027")).toBeVisible();
  });

  test("a date counts when its year is complete", async ({ page }) => {
    await unfold(page);
    await finishBy(page).focus();
    await page.keyboard.type("0430202");
    await expect(finishBy(page)).toHaveValue("0202-04-30");
    await expect(finish(page)).not.toContainText("To be there");
    await expect(yourWay(page).locator(".times-trouble")).toHaveCount(0);
    await page.keyboard.type("7");
    await expect(finish(page)).toContainText("To be there by 30 April 2027");
  });

  test("a topic of a week is opened, and closed again", async ({ page }) => {
    const soup = weeks(page).getByRole("button", { name: /^Soup/ }).first();
    await soup.focus();
    await page.keyboard.press("Enter");
    await expect(topicColumn(page).getByRole("heading", { name: "Soup" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(topicColumn(page)).toBeHidden();
    await expect(soup).toBeFocused();
  });

  test("what is known leaves the calendar", async ({ page }) => {
    await weeks(page).getByRole("button", { name: /^Soup/ }).first().click();
    await topicColumn(page).getByRole("button", { name: "I know this" }).click();
    await expect(weeks(page)).not.toContainText("Stock");
    await expect(finish(page)).toContainText("You finish about 8 March 2027");
  });

  test("everything stays within a narrow screen and is large enough for a thumb", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await page.getByRole("button", { name: "Make the sheet taller" }).click();
    await unfold(page);
    await addDaysOff(page, "2027-03-08", "2027-03-14");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(375);
    for (const one of await page.locator(".calendar :is(button, .field, label, summary)").all()) {
      const box = await one.boundingBox();
      expect.soft(box?.height, (await one.textContent()) ?? "").toBeGreaterThanOrEqual(40);
    }
  });
});

for (const [timezoneId, today] of [
  ["America/New_York", "Monday 1 March"],
  ["Pacific/Apia", "Tuesday 2 March"],
] as const) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("today is the day on the wall, and no date is shifted", async ({ page }) => {
      await openCalendar(page);
      await unfold(page);
      await field(page, "Tuesday, hours").fill("1");
      const day = page.getByRole("region", { name: "Today" });
      await expect(day).toContainText(today);
      await finishBy(page).fill("2027-03-31");
      await expect(finish(page)).toContainText("To be there by 31 March 2027");
      await addDaysOff(page, "2027-03-08", "2027-03-14");
      await expect(button(page, "Remove 8 March to 14 March 2027")).toBeVisible();
      await expect(weekOf(page, /8\s–\s14 Mar/)).toContainText("free");
      await yourWay(page).getByLabel("Start").fill("2027-03-15");
      const next = page.getByRole("region", { name: "Next" });
      await expect(next).toContainText("Monday 15 March");
    });
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing in ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test("in a full calendar, and where there is none", async ({ page }) => {
      await openCalendar(page);
      await unfold(page);
      await finishBy(page).fill("2027-03-07");
      await addDaysOff(page, "2027-03-08", "2027-03-14");
      await yourWay(page).getByLabel("Exercise").check();
      await yourWay(page).getByLabel("Reviews").check();
      await expect(weeks(page)).toContainText("reviews");
      expect(await violations(page)).toEqual([]);
      await field(page, "Saturday, hours").fill("30");
      await finishBy(page).fill("2027-02-01");
      await addDaysOff(page, "2027-03-14", "2027-03-08");
      await expect(yourWay(page).locator(".times-trouble")).toHaveCount(3);
      expect(await violations(page)).toEqual([]);
    });
  });
}

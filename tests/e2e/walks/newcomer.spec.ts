import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { stepTitles, yourWay } from "../kitchen.ts";
import { Account } from "./account.ts";
import { type Hand, keyboard, mouse, thumb } from "./hands.ts";

/**
 * Somebody who never saw the page goes from its front to a calendar file, once with each kind of
 * hand. The map is the real one; only what is seen, by its role and name, is used.
 */
const goal = "Build safe command-line tools";
/**
 * Seconds for what the hands do. The time for reading is told and not judged: word for word it was
 * 143 to 183 seconds together with the hands, 88 of them for the list of 13 goals.
 */
const limitOfActing = 60;

test.use({ timezoneId: "UTC" });

const button = (page: Page, name: string | RegExp) => yourWay(page).getByRole("button", { name });

test("with a mouse: goal, areas one knows, plan, hours, calendar file", async ({ page }) => {
  const account = new Account(page, "mouse");
  const hand = mouse(account);
  await arrive(page, account);
  await chooseTheGoal(page, hand, account);
  await tickAreas(page, hand, account);
  await readThePlan(page, account);
  await giveHours(page, hand, account);
  await takeTheCalendar(page, hand, account);
  conclude(account);
});

test("with the keyboard alone: goal, questions, plan, hours, calendar file", async ({ page }) => {
  await page.addInitScript(() => {
    for (const kind of ["pointerdown", "pointermove", "mousedown", "mousemove", "wheel"]) {
      addEventListener(kind, () => document.documentElement.setAttribute("data-pointed", kind), {
        capture: true,
      });
    }
  });
  const account = new Account(page, "keyboard");
  const hand = keyboard(page, account);
  await arrive(page, account);
  await chooseTheGoal(page, hand, account);
  await answerQuestions(page, hand, account);
  await readThePlan(page, account);
  await giveHours(page, hand, account);
  await takeTheCalendar(page, hand, account);
  expect(await page.locator("html").getAttribute("data-pointed")).toBeNull();
  conclude(account);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test("with a thumb: goal, questions, plan, hours, calendar file", async ({ page }) => {
    const account = new Account(page, "phone");
    const hand = thumb(account);
    await arrive(page, account);
    await hand.press(page.getByRole("button", { name: "What do you want to be able to do?" }));
    await account.stage("goals");
    await chooseTheGoal(page, hand, account);
    await answerQuestions(page, hand, account);
    await readThePlan(page, account);
    await giveHours(page, hand, account);
    await takeTheCalendar(page, hand, account);
    conclude(account);
  });
});

async function arrive(page: Page, account: Account): Promise<void> {
  await page.clock.setFixedTime(new Date("2027-03-01T12:00:00Z"));
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(/topics\.$/);
  await account.stage("front");
}

async function chooseTheGoal(page: Page, hand: Hand, account: Account): Promise<void> {
  const card = button(page, new RegExp(`^${goal}`));
  await expect(card).toContainText(/topics/);
  await account.read(yourWay(page).getByRole("list").first());
  await hand.press(card);
  const telling = yourWay(page).getByRole("region", { name: "What do you know already?" });
  await expect(telling).toBeVisible();
  await account.read(telling);
  await account.stage("what-is-known");
}

async function tickAreas(page: Page, hand: Hand, account: Account): Promise<void> {
  await hand.press(button(page, /^Tick areas/));
  await account.read(yourWay(page).getByRole("region", { name: "Tick what you know" }));
  await hand.press(page.getByRole("checkbox", { name: "First steps" }));
  await hand.press(page.getByRole("checkbox", { name: "Rust basics" }));
  await expect(page.getByRole("status")).toContainText("Rust basics: known.");
  await account.stage("areas");
  await hand.press(button(page, "Done"));
}

async function answerQuestions(page: Page, hand: Hand, account: Account): Promise<void> {
  await hand.press(button(page, /^Answer a few questions/));
  for (const reply of ["Yes", "No", "Yes"]) {
    await expect(page.getByRole("status")).toHaveText(/^Question/);
    const before = await page.getByRole("status").textContent();
    await account.read(yourWay(page));
    await hand.press(yourWay(page).getByRole("button", { name: reply, exact: true }));
    await expect(page.getByRole("status")).not.toHaveText(before ?? "");
  }
  await account.stage("question");
  await hand.press(button(page, /show me the way/i));
}

async function readThePlan(page: Page, account: Account): Promise<void> {
  await expect(page.getByRole("heading", { name: goal })).toBeFocused();
  await expect(stepTitles(page).first()).toBeVisible();
  await account.read(
    yourWay(page).getByRole("list", { name: "Steps" }).getByRole("listitem").first(),
  );
  await account.stage("plan");
}

async function giveHours(page: Page, hand: Hand, account: Account): Promise<void> {
  await hand.press(page.getByRole("tab", { name: "Calendar" }));
  const finish = page.getByRole("region", { name: "Finish" });
  await expect(finish).toContainText("You finish");
  const before = (await finish.textContent()) ?? "";
  await hand.press(yourWay(page).locator("summary").filter({ hasText: "When I have time" }));
  await hand.write(page.getByRole("spinbutton", { name: "Monday, hours" }), "3");
  await expect(finish).not.toHaveText(before);
  await account.read(finish);
  await account.stage("calendar");
}

async function takeTheCalendar(page: Page, hand: Hand, account: Account): Promise<void> {
  await hand.press(yourWay(page).locator("summary").filter({ hasText: "Take it with you" }));
  const calendarFile = button(page, /^Calendar file/);
  await expect(calendarFile).toBeEnabled();
  await account.stage("take-away");
  const download = page.waitForEvent("download");
  await hand.press(calendarFile);
  const file = readFileSync(await (await download).path(), "utf8");
  await expect(page.getByRole("status")).toHaveText(/^Calendar file saved/);
  await account.stage("saved");
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  expect(events.length).toBeGreaterThan(10);
  for (const event of events) expect(new ICAL.Event(event).summary).toBeTruthy();
}

function conclude(account: Account): void {
  test.info().annotations.push({ type: "account", description: account.sentence() });
  console.log(account.sentence());
  expect(account.secondsOfActing()).toBeLessThan(limitOfActing);
}

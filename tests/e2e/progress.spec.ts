import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
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

const status = (page: Page) => page.getByRole("status");
const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });
const redo = (page: Page) => page.getByRole("button", { name: "Redo", exact: true });
const isKnown = (page: Page) => page.getByRole("button", { name: "I know this" });
const outline = (page: Page) => page.getByRole("tabpanel", { name: "Outline" });
const menu = (page: Page) => page.getByRole("region", { name: "Your progress" });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Your progress" }).click();
  await expect(menu(page).getByRole("button", { name: "Save my progress" })).toBeVisible();
}

/** Chooses a text as the file to load. */
async function load(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  const file = { name: "progress.json", mimeType: "application/json", buffer };
  await menu(page).locator("input[type=file]").setInputFiles(file);
}

const progressFile = (changed: object = {}, marks: readonly (readonly string[])[] = []) =>
  JSON.stringify({
    format: "prereq-progress/1",
    curriculum: "kitchen",
    title: "The kitchen",
    saved: "2027-03-01",
    progress: { version: 1, marks },
    ...changed,
  });

test.describe("undo and redo", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("take back what was done and do it again, by buttons that say what", async ({ page }) => {
    await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
    await expect(undo(page)).toHaveAttribute("title", "Nothing to undo");
    await searchFor(page, "stock");
    await isKnown(page).click();
    await expect(undo(page)).toHaveAttribute("title", /^Undo: Stock marked as known \(Ctrl Z\)$/);
    await undo(page).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "false");
    await expect(status(page)).toHaveText("Undone: Stock marked as known.");
    await expect(undo(page)).toBeFocused();
    await redo(page).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "true");
    await expect(status(page)).toHaveText("Done again: Stock marked as known.");
    await page.reload();
    await searchFor(page, "stock");
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "true");
  });

  test("go by the keyboard, but not while somebody types", async ({ page }) => {
    await chooseGoal(page, "Cook for guests");
    await page.getByRole("button", { name: "I know Knife skills" }).click();
    await expect(stepTitles(page)).toHaveCount(4);
    await page.keyboard.press("Control+z");
    await expect(stepTitles(page)).toHaveCount(5);
    await page.keyboard.press("Control+Shift+z");
    await expect(stepTitles(page)).toHaveCount(4);
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+y");
    await expect(stepTitles(page)).toHaveCount(4);
    const hours = page.getByRole("spinbutton", { name: "I have" });
    await hours.fill("8");
    await page.keyboard.press("Control+z");
    await expect(stepTitles(page)).toHaveCount(4);
    await page.getByRole("heading", { name: "Cook for guests" }).focus();
    await hours.fill("12");
    await undo(page).click();
    await expect(hours).toHaveValue("");
    await undo(page).click();
    await undo(page).click();
    await expect(
      page.getByRole("heading", { name: "What do you want to be able to do?" }),
    ).toBeVisible();
  });
});

test.describe("the list", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("is a goal made of what was put on it, by keyboard too", async ({ page }) => {
    await searchFor(page, "soup");
    await topicColumn(page).getByRole("button", { name: "Put on my list" }).press("Enter");
    await expect(status(page)).toHaveText("Soup: put on My list.");
    await expect(topicColumn(page).getByRole("button", { name: "On my list" })).toBeFocused();
    await searchFor(page, "roux");
    await topicColumn(page).getByRole("button", { name: "Put on my list" }).click();
    const card = yourWay(page).getByRole("button", { name: /^My list/ });
    await expect(card).toContainText("2 of 2 to learn");
    await card.click();
    await expect(page.getByRole("heading", { name: "My list" })).toBeFocused();
    await expect(stepTitles(page)).toHaveCount(4);
    await page.getByRole("button", { name: "I know Roux" }).click();
    await expect(stepTitles(page)).toHaveCount(3);
    await page.reload();
    await expect(page.getByRole("heading", { name: "My list" })).toBeVisible();
  });

  test("shows in the outline, in signs and in words", async ({ page }) => {
    await searchFor(page, "soup");
    await topicColumn(page).getByRole("button", { name: "Put on my list" }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    const soup = outline(page).getByRole("button", {
      name: /^Soup ?, needs more first, on your list/,
    });
    await expect(soup.locator(".list-sign")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
});

test("rings show how much of each area and of the whole is known", async ({ page }) => {
  await openKitchen(page);
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect(outline(page)).toContainText("0 of 7 topics known, about 0 h of 15 h");
  await outline(page).getByRole("button", { name: "I know Stock" }).click();
  await expect(outline(page)).toContainText("2 of 7 topics known, about 4.5 h of 15 h");
  const moves = outline(page).getByRole("region", { name: "First moves" });
  await expect(moves).toContainText("2 of 3 known · 4 to 7 h, about 4.5 h of 5.5 h known");
  await expect(moves.locator(".progress-ring-known")).toHaveAttribute(
    "stroke-dasharray",
    /^0\.6+\d* 1$/,
  );
  await expect(yourWay(page)).toContainText("2 of 7 topics known");
});

test.describe("a file of progress", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("is saved, and loaded in a browser where nothing is yet", async ({ page, browser }) => {
    await searchFor(page, "stock");
    await isKnown(page).click();
    await openMenu(page);
    const downloading = page.waitForEvent("download");
    await menu(page).getByRole("button", { name: "Save my progress" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("prereq-progress-kitchen.json");
    await expect(menu(page)).toBeHidden();
    await expect(page.getByRole("button", { name: "Your progress" })).toBeFocused();
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      format: "prereq-progress/1",
      curriculum: "kitchen",
      title: "The kitchen",
      progress: { version: 1, marks: [["stock", "known"]] },
    });
    const other = await (await browser.newContext()).newPage();
    await openKitchen(other);
    await openMenu(other);
    await load(other, text);
    await expect(status(other)).toHaveText("Progress loaded.");
    await searchFor(other, "stock");
    await expect(isKnown(other)).toHaveAttribute("aria-pressed", "true");
    await undo(other).click();
    await expect(isKnown(other)).toHaveAttribute("aria-pressed", "false");
    await other.context().close();
  });

  test("is added to what is here, or takes its place", async ({ page }) => {
    await searchFor(page, "roux");
    await isKnown(page).click();
    const text = progressFile({}, [["knife", "known"]]);
    await openMenu(page);
    await load(page, text);
    await expect(page.getByRole("heading", { name: "Load this progress?" })).toBeFocused();
    await expect(menu(page)).toContainText("saved on 1 March 2027 and has 1 mark");
    await page.getByRole("button", { name: "Add to what is here" }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(outline(page)).toContainText("2 of 7 topics known");
    await undo(page).click();
    await expect(outline(page)).toContainText("1 of 7 topics known");
    await openMenu(page);
    await load(page, text);
    await page.getByRole("button", { name: "Replace what is here" }).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "false");
    await expect(outline(page)).toContainText("1 of 7 topics known");
  });

  for (const [name, text, words] of [
    ["of another map", progressFile({ curriculum: "cellar", title: "The cellar" }), "“The cellar”"],
    ["that is damaged", progressFile().slice(0, -9), "damaged"],
    ["that is a curriculum", JSON.stringify(kitchen), "not a file of saved progress"],
    [
      "that is hostile",
      progressFile({}, [["<img src=x onerror=alert(1)>".repeat(9), "known"]]),
      "damaged",
    ],
  ] as const) {
    test(`${name} is refused and changes nothing`, async ({ page }) => {
      await openMenu(page);
      await load(page, text);
      await expect(menu(page).getByRole("alert")).toContainText(words);
      await expect(menu(page).getByRole("alert")).toContainText("Nothing was changed.");
      await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
    });
  }

  test("is not needed to forget everything, which is asked once and can be undone", async ({
    page,
  }) => {
    await searchFor(page, "roux");
    await isKnown(page).click();
    await openMenu(page);
    await menu(page).getByRole("button", { name: "Forget everything here" }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(menu(page).getByRole("button", { name: "Save my progress" })).toBeFocused();
    await menu(page).getByRole("button", { name: "Forget everything here" }).click();
    await page.getByRole("button", { name: "Forget everything" }).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "false");
    await expect(status(page)).toHaveText("Everything here forgotten.");
    await page.keyboard.press("Control+z");
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "true");
  });

  test("Escape closes the menu and leaves the open topic", async ({ page }) => {
    await searchFor(page, "roux");
    await openMenu(page);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(menu(page)).toBeHidden();
    await expect(topicColumn(page)).toBeVisible();
    await expect(page.getByRole("button", { name: "Your progress" })).toBeFocused();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("the menu undoes, and nothing is wider than the screen", async ({ page }) => {
    await openKitchen(page);
    await searchFor(page, "roux");
    await isKnown(page).click();
    await openMenu(page);
    await menu(page).getByRole("button", { name: "Undo Roux marked as known" }).click();
    await expect(status(page)).toHaveText("Undone: Roux marked as known.");
    await page.keyboard.press("Escape");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(375);
    for (const button of await page.locator(".header button:visible").all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
    }
  });
});

test.describe("two windows", () => {
  test("neither overwrites what was marked in the other", async ({ page, context }) => {
    await openKitchen(page);
    const other = await context.newPage();
    await openKitchen(other);
    await searchFor(page, "roux");
    await isKnown(page).click();
    await searchFor(other, "knife");
    await isKnown(other).click();
    for (const one of [page, other]) {
      await one.getByRole("tab", { name: "Outline" }).click();
      await expect(outline(one)).toContainText("2 of 7 topics known");
    }
  });

  test("one that was not told loses nothing, and looks when it is turned to", async ({
    page,
    context,
  }) => {
    // A window that sleeps hears of nothing.
    await context.addInitScript(() =>
      addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await openKitchen(page);
    const other = await context.newPage();
    await openKitchen(other);
    await searchFor(page, "roux");
    await isKnown(page).click();
    await searchFor(other, "knife");
    await isKnown(other).click();
    const kept = await other.evaluate(() => localStorage.getItem("prereq/learner/kitchen"));
    expect(JSON.parse(kept ?? "").marks).toEqual([
      ["roux", "known"],
      ["knife", "known"],
    ]);
    await page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect(status(page)).toHaveText("Marks updated from another window.");
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(outline(page)).toContainText("2 of 7 topics known");
  });
});

test.describe("a storage", () => {
  const saved = (page: Page) => page.getByRole("alert");

  test("that is forbidden: the page goes on and offers a file", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.getItem = () => {
        throw new DOMException("denied", "SecurityError");
      };
      Storage.prototype.setItem = Storage.prototype.getItem;
    });
    await openKitchen(page);
    await expect(saved(page)).toContainText("does not let the page keep");
    expect(await violations(page)).toEqual([]);
    await searchFor(page, "roux");
    await isKnown(page).click();
    const downloading = page.waitForEvent("download");
    await page
      .getByRole("region", { name: "Notice" })
      .getByRole("button", { name: "Save" })
      .click();
    expect((await downloading).suggestedFilename()).toBe("prereq-progress-kitchen.json");
    await page.getByRole("button", { name: "Understood" }).click();
    await isKnown(page).click();
    await expect(saved(page)).toHaveCount(0);
  });

  test("that is full: the page says so once and goes on", async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await openKitchen(page);
    await expect(saved(page)).toHaveCount(0);
    await searchFor(page, "roux");
    await isKnown(page).click();
    await expect(saved(page)).toContainText("no room left");
    await expect(page.getByRole("button", { name: "Save my progress" }).first()).toBeVisible();
    await page.getByRole("button", { name: "Understood" }).click();
    await searchFor(page, "knife");
    await isKnown(page).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "true");
    await expect(saved(page)).toHaveCount(0);
    await undo(page).click();
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "false");
  });

  test("whose record cannot be read: it is put aside, and new marks are kept", async ({ page }) => {
    await page.addInitScript(() => {
      const key = "prereq/learner/kitchen";
      localStorage.setItem(key, localStorage.getItem(key) ?? '{"version":9}');
    });
    await serveCurriculum(page, kitchen);
    await page.goto("./");
    await expect(saved(page)).toContainText("could not be read");
    await searchFor(page, "roux");
    await isKnown(page).click();
    await page.reload();
    await searchFor(page, "roux");
    await expect(isKnown(page)).toHaveAttribute("aria-pressed", "true");
    await expect(saved(page)).toHaveCount(0);
    const aside = await page.evaluate(() =>
      localStorage.getItem("prereq/learner/kitchen/unreadable"),
    );
    expect(aside).toBe('{"version":9}');
  });
});

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { check } from "../../src/core/curriculum/check.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import { violations } from "./axe.ts";
import { kitchen, openKitchen, serveCurriculum, topicColumn } from "./kitchen.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Check" });
const rule = (page: Page, name: string) =>
  dialog(page).locator(".check-rule").filter({ hasText: name });
const rows = (page: Page) => dialog(page).getByRole("table").locator("tbody th");
const key = (page: Page) => page.locator(".heat-key");

/** Opens the dialog by the palette, with keys alone. */
async function openCheck(page: Page): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("check this");
  await expect(page.getByRole("option").first()).toHaveText(/Check this curriculum/);
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
}

async function showTab(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole("tab", { name }).click();
  await expect(dialog(page).getByRole("tabpanel", { name })).toBeVisible();
}

async function shadeByWaiting(page: Page): Promise<void> {
  await openCheck(page);
  await showTab(page, "Topics");
  await dialog(page).getByLabel("Shade the map by").selectOption("how many topics wait");
  await page.keyboard.press("Escape");
  await expect(key(page)).toBeVisible();
}

/** The grounds of cards on the canvas, by their topics. */
async function grounds(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  return page.locator(".map-canvas").evaluate((host) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const found: Record<string, string> = {};
    for (const card of cy.nodes(".card")) found[card.data("topic")] = card.data("fill");
    return found;
  });
}

/** As many topics that lack whatever a topic should have. */
const bare = (count: number) => ({
  format: "prereq/1",
  id: "bare",
  title: "Bare",
  stages: [{ id: "all", title: "All" }],
  areas: [{ id: "all", title: "All", stage: "all" }],
  topics: Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    title: `Number ${index}`,
    area: "all",
    hours: 1,
  })),
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("axe finds nothing in findings, figures and shades", async ({ page }) => {
      await openKitchen(page);
      await openCheck(page);
      await rule(page, "Topics that stand in no document").locator("summary").click();
      expect(await violations(page)).toEqual([]);
      for (const name of ["Topics", "Areas"]) {
        await showTab(page, name);
        await expect(rows(page).first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await shadeByWaiting(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole("tab", { name: "Outline" }).click();
      await expect(page.getByText(", 4 topics wait for it")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });

test.describe("findings", () => {
  test("are those of the terminal, grouped by rule", async ({ page }) => {
    const told = check(readJson({ path: "kitchen.json", text: JSON.stringify(kitchen) }));
    await openKitchen(page);
    await openCheck(page);
    await expect(dialog(page).locator(".check-summary")).toBeVisible();
    const counts = await dialog(page).locator(".check-count").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(told.length);
    for (const summary of await dialog(page).locator(".check-rule summary").all())
      await summary.click();
    const messages = await dialog(page)
      .locator(".check-finding > div > p:first-child")
      .allTextContents();
    expect(messages.toSorted()).toEqual(
      told.map(({ message }) => message.replaceAll("`", "")).toSorted(),
    );
  });

  test("lead to the map and back, by keyboard alone", async ({ page }) => {
    await openKitchen(page);
    await openCheck(page);
    await expect(dialog(page).getByRole("heading", { name: "Check" })).toBeFocused();
    const summary = rule(page, "Topics that stand in no document").locator("summary");
    const tabTo = async (target: typeof summary) => {
      for (let press = 0; press < 20; press++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press("Tab");
      }
      await expect(target).toBeFocused();
    };
    await expect(summary).toBeVisible();
    await tabTo(summary);
    await page.keyboard.press("Enter");
    const sauces = rule(page, "Topics that stand in no document").getByRole("button", {
      name: "Sauces",
    });
    await tabTo(sauces);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeHidden();
    await expect(topicColumn(page).getByRole("heading", { name: "Sauces" })).toBeFocused();
    await openCheck(page);
    await expect(sauces).toBeFocused();
  });

  test("come a page at a time where there are hundreds", async ({ page }) => {
    await serveCurriculum(page, bare(420));
    await page.goto("./");
    await expect(page.getByRole("status")).toHaveText("Bare: 420 topics.");
    await openCheck(page);
    const incomplete = rule(page, "Topics without summary, checks or resources");
    await incomplete.locator("summary").click();
    const items = incomplete.getByRole("listitem");
    await expect(items).toHaveCount(50);
    await incomplete.getByRole("button", { name: "Show 50 more" }).press("Enter");
    await expect(items).toHaveCount(100);
    await expect(items.nth(50)).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(topicColumn(page).getByRole("heading", { name: "Number 50" })).toBeFocused();
    await openCheck(page);
    await expect(items).toHaveCount(100);
    await expect(items.nth(50).getByRole("button")).toBeFocused();
  });

  test("wait for the texts, and say so where they do not come", async ({ page }) => {
    await page.route("**/curriculum.json", (route) => route.abort());
    await page.goto("./");
    await expect(page.getByRole("status")).toHaveText(/topics\.$/);
    await openCheck(page);
    await expect(dialog(page)).toContainText("could not be fetched, so it cannot be checked");
  });
});

test.describe("figures", () => {
  test.beforeEach(async ({ page }) => {
    await openKitchen(page);
    await openCheck(page);
  });

  test("are sorted by any column, also by keyboard", async ({ page }) => {
    await showTab(page, "Topics");
    await expect(rows(page).first()).toHaveText("Knife skills");
    const head = (name: string) => dialog(page).getByRole("columnheader", { name });
    await expect(head("Waiting").first()).toHaveAttribute("aria-sort", "descending");
    await head("Topic").getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(head("Topic")).toHaveAttribute("aria-sort", "ascending");
    expect((await rows(page).allTextContents()).slice(0, 3)).toEqual([
      "A dinner",
      "Aspic",
      "Knife skills",
    ]);
    await page.keyboard.press("Enter");
    await expect(head("Topic")).toHaveAttribute("aria-sort", "descending");
    await expect(rows(page).first()).toHaveText("Wine");
    await rows(page).first().getByRole("button").press("Enter");
    await expect(topicColumn(page).getByRole("heading", { name: "Wine" })).toBeFocused();
  });

  test("can be taken along as a table", async ({ page }) => {
    await showTab(page, "Topics");
    const download = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name: "Save as CSV" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("the-kitchen-topics.csv");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("knife,Knife skills,First moves,5,");
  });

  test("tell what each area asks for, and lead there", async ({ page }) => {
    await showTab(page, "Areas");
    await expect(rows(page)).toHaveText(["Meals", "First moves"]);
    await rows(page).first().getByRole("button").press("Enter");
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator("#map")).toBeFocused();
  });
});

test.describe("shades", () => {
  test("are on the map, in the address, on the hover card and gone again", async ({ page }) => {
    await openKitchen(page);
    await expect.poll(async () => Object.keys(await grounds(page)).length).toBe(8);
    const plain = await grounds(page);
    await shadeByWaiting(page);
    await expect.poll(async () => (await grounds(page))["knife"]).not.toBe(plain["knife"]);
    const shaded = await grounds(page);
    expect(new Set([shaded["knife"], shaded["roux"], shaded["wine"]]).size).toBe(3);
    await expect(page).toHaveURL(/heat=blocking/);
    await expect(key(page).getByRole("listitem")).toHaveText(["0", "1", "2", "4–5"]);
    await page.locator(".map-canvas").evaluate((host) => {
      const { cy } = Reflect.get(host, "_cyreg");
      cy.getElementById("card:knife").emit("mouseover");
    });
    await expect(page.getByRole("tooltip")).toContainText("5 topics wait for it");
    await page.reload();
    await expect.poll(async () => (await grounds(page))["knife"]).toBe(shaded["knife"]);
    await key(page).getByRole("button", { name: "Stop shading" }).press("Enter");
    await expect(key(page)).toBeHidden();
    await expect(page.locator("#map")).toBeFocused();
    await expect.poll(() => grounds(page)).toEqual(plain);
  });
});

test("speaks the language of the page", async ({ page }) => {
  await openKitchen(page);
  await openCheck(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Deutsch");
  await expect(page.getByRole("option").first()).toHaveText(/Deutsch/);
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Lehrplan prüfen");
  await expect(page.getByRole("option").first()).toHaveText(/Diesen Lehrplan prüfen/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Prüfen" })).toContainText(
    "Themen, die in keinem Dokument stehen",
  );
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await openKitchen(page);
  await openCheck(page);
  for (const name of ["Findings", "Topics", "Areas"]) {
    await showTab(page, name);
    const overflow = await dialog(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(overflow, name).toBe(0);
  }
});

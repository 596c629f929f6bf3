import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { overflow } from "./boxes.ts";
import { kitchen, openKitchen, searchFor } from "./kitchen.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Merge documents" });
const report = (page: Page) => page.getByRole("dialog", { name: "What was made of the file" });
const pairs = (page: Page) => dialog(page).getByRole("tabpanel").getByRole("listitem");
const left = (page: Page) => dialog(page).getByRole("status");

const textFile = (name: string, text: string) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});
const book = textFile("book.md", "# The pan\n\n- Stocks\n- Roux\n- Frying\n");
const course = textFile("course.md", "# The oven\n\n- Frying pans\n- Knife skills\n- Bread\n");

async function askToMerge(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("merge");
  await page.getByRole("option", { name: "Merge with files" }).click();
  await expect(dialog(page)).toBeVisible();
}

async function compare(page: Page): Promise<void> {
  await dialog(page).getByLabel("Add files …").setInputFiles([book, course]);
  await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
  await expect(dialog(page).getByRole("tab", { name: "To decide (4)" })).toBeVisible();
}

test.describe("documents are merged with what is open", () => {
  test.beforeEach(({ page }) => openKitchen(page));

  test("by mouse: each pair is decided, and the merged map keeps where each topic stands", async ({
    page,
  }) => {
    await askToMerge(page);
    await expect(dialog(page)).toContainText("The kitchen, which is open (8 topics)");
    expect(await violations(page)).toEqual([]);
    await compare(page);
    await expect(pairs(page).first()).toContainText("Likeness 1");
    await expect(pairs(page).first()).toContainText("The pan");
    expect(await violations(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Take 3 pairs for the same" }).click();
    await expect(left(page)).toContainText("1 pair left to decide");
    await pairs(page).first().getByRole("button", { name: "Different" }).click();
    await expect(left(page)).toContainText("Nothing is left to decide");
    await dialog(page).getByRole("textbox", { name: "Title" }).fill("All of the kitchen");
    await dialog(page).getByRole("button", { name: "Merge and open" }).click();
    await expect(report(page)).toContainText("3 documents became one curriculum");
    await expect(report(page)).toContainText("3 topics stand in several of them");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page).toHaveTitle(/All of the kitchen/);
    await page.getByRole("tab", { name: "Outline" }).click();
    await page
      .getByRole("tabpanel")
      .getByRole("button", { name: /^Knife skills/ })
      .click();
    const topic = page.getByRole("complementary").last();
    await expect(topic).toContainText("Knives and boards");
    await expect(topic).toContainText("2 Knife skills");
  });

  test("what was marked before comes along", async ({ page }) => {
    await searchFor(page, "stock");
    await page.getByRole("button", { name: "I know this" }).click();
    await askToMerge(page);
    await compare(page);
    await dialog(page).getByRole("button", { name: "Take 3 pairs for the same" }).click();
    await dialog(page).getByRole("button", { name: "Merge and open" }).click();
    await expect(report(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("tab", { name: "Outline" }).click();
    const line = page
      .getByRole("tabpanel")
      .getByRole("listitem")
      .filter({ hasText: /^Stocks?/ });
    await expect(line.first()).toContainText("known");
  });

  test("by keyboard alone, from the palette to the merged map", async ({ page }) => {
    await askToMerge(page);
    await dialog(page).getByLabel("Add files …").setInputFiles([book, course]);
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).focus();
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("tab", { name: "To decide (4)" })).toBeVisible();
    await dialog(page).getByRole("tab", { name: "To decide (4)" }).focus();
    await page.keyboard.press("Tab");
    await expect(pairs(page).first().getByRole("button", { name: "The same" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(pairs(page).nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("s");
    await expect(dialog(page).getByRole("tab", { name: "The same (1)" })).toBeVisible();
    await expect(pairs(page).first()).toBeFocused();
    await page.keyboard.press("d");
    await expect(left(page)).toContainText("2 pairs left to decide");
    await dialog(page).getByRole("tab", { name: "To decide (2)" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("u");
    await expect(left(page)).toContainText("3 pairs left to decide");
    await expect(dialog(page).getByRole("tab", { name: "The same (0)" })).toBeFocused();
    await dialog(page).getByRole("button", { name: "Merge and open" }).focus();
    await page.keyboard.press("Enter");
    await expect(report(page)).toContainText("3 pairs without a decision were kept apart");
  });

  test("what was decided is kept when the dialog is closed, and the map stays as it was", async ({
    page,
  }) => {
    await askToMerge(page);
    await compare(page);
    await pairs(page).first().getByRole("button", { name: "The same" }).click();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(page).toHaveTitle(/The kitchen/);
    await askToMerge(page);
    await expect(left(page)).toContainText("3 pairs left to decide");
    await dialog(page).getByRole("button", { name: "Undo" }).click();
    await expect(left(page)).toContainText("4 pairs left to decide");
    await dialog(page).getByRole("button", { name: "Start over" }).click();
    await expect(dialog(page).getByRole("button", { name: "Leave out book.md" })).toHaveCount(0);
  });

  test("one more document can be added later, without losing decisions", async ({ page }) => {
    await askToMerge(page);
    await compare(page);
    await pairs(page).first().getByRole("button", { name: "The same" }).click();
    await dialog(page).getByRole("button", { name: "Change what takes part" }).click();
    await dialog(page)
      .getByLabel("Add files …")
      .setInputFiles([textFile("third.md", "# Third\n\n- Salt\n- Bread\n")]);
    await dialog(page).getByLabel("Title of third.md").fill("The third one");
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(dialog(page).getByRole("tab", { name: "The same (1)" })).toBeVisible();
    await expect(left(page)).toContainText("4 documents");
    await expect(pairs(page).filter({ hasText: "The third one" })).toHaveCount(1);
    await expect(left(page)).toContainText("4 pairs left to decide");
  });

  test("decisions are taken away as a file, and read back in another session", async ({ page }) => {
    await askToMerge(page);
    await compare(page);
    await dialog(page).getByRole("button", { name: "Take 3 pairs for the same" }).click();
    const download = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name: "Save the decisions" }).click();
    const text = readFileSync(await (await download).path(), "utf8");
    expect(text).toContain("- same: [kitchen/roux, the-pan/roux]");
    expect(text).toContain("- unsure: ");
    const path = test.info().outputPath("decisions.yaml");
    writeFileSync(path, `${text}\n- different: [kitchen/soup, the-oven/nothing]\n`);

    await openKitchen(page);
    await askToMerge(page);
    await compare(page);
    await dialog(page).getByLabel("Load decisions …").setInputFiles(path);
    await expect(dialog(page).getByRole("tab", { name: "The same (3)" })).toBeVisible();
    await expect(dialog(page).getByRole("alert")).toContainText("no topic the-oven/nothing");
    expect(await violations(page)).toEqual([]);
  });

  test("a file that cannot be read is named with the reason, and can be left out", async ({
    page,
  }) => {
    await askToMerge(page);
    await dialog(page)
      .getByLabel("Add files …")
      .setInputFiles([book, textFile("photo.png", "\u0000\u0001")]);
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("photo.png cannot be read");
    await expect(dialog(page).getByRole("alert")).toContainText("of no format that is known");
    expect(await violations(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Leave out photo.png" }).click();
    await expect(dialog(page).getByRole("alert")).toBeEmpty();
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(left(page)).toContainText("2 documents");
  });

  test("a comparison that takes long says how far it is, and can be stopped", async ({ page }) => {
    const step = { doing: "comparing", done: 4000, of: 60_000 };
    const body = `onmessage = ({ ports: [port] }) => port.postMessage({ step: ${JSON.stringify(step)} });`;
    await page.route("**/merging-worker-*.js", (route) =>
      route.fulfill({ contentType: "text/javascript", body }),
    );
    await askToMerge(page);
    await dialog(page).getByLabel("Add files …").setInputFiles([book]);
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(dialog(page)).toContainText("4,000 of 60,000");
    expect(await violations(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Stop" }).click();
    await expect(dialog(page).getByRole("button", { name: "Leave out book.md" })).toBeVisible();
  });

  test("more topics than the page draws are refused before they are compared", async ({ page }) => {
    const [flour] = kitchen.topics;
    const topics = Array.from({ length: 60_000 }, (_, index) => ({
      id: `t${index}`,
      title: `Topic ${index}`,
      area: flour?.area,
    }));
    const large = (id: string) =>
      textFile(`${id}.json`, JSON.stringify({ ...kitchen, id, goals: [], documents: [], topics }));
    await askToMerge(page);
    await dialog(page)
      .getByLabel("Add files …")
      .setInputFiles([large("one"), large("two")]);
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(dialog(page).getByRole("alert")).toContainText("120,008 topics together", {
      timeout: 60_000,
    });
  });

  test("several documents that are opened at once are offered to be merged", async ({ page }) => {
    await page.locator("input[type=file]").first().setInputFiles([book, course]);
    await expect(dialog(page).getByRole("button", { name: "Leave out course.md" })).toBeVisible();
    const own = dialog(page).getByRole("checkbox", { name: /The kitchen/ });
    await expect(own).not.toBeChecked();
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).click();
    await expect(left(page)).toContainText("6 topics of 2 documents");
  });

  test("what is dropped while documents are chosen is added to them", async ({ page }) => {
    await askToMerge(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["# A\n\n- Salt\n"], "dropped.md"));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("dialog")?.dispatchEvent(drop);
    });
    await expect(dialog(page).getByRole("button", { name: "Leave out dropped.md" })).toBeVisible();
    await expect(page).toHaveTitle(/The kitchen/);
  });

  test("prerequisites are suggested after it, to be accepted one by one", async ({ page }) => {
    await askToMerge(page);
    await compare(page);
    await dialog(page).getByRole("button", { name: "Merge and open" }).click();
    await report(page).getByRole("button", { name: "See which prerequisites" }).click();
    await expect(
      page.getByRole("dialog").getByRole("heading", { name: "Prerequisites that may be missing" }),
    ).toBeVisible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test("documents are merged by touch, and nothing lies beyond the edge", async ({ page }) => {
    await openKitchen(page);
    await page.locator("input[type=file]").first().setInputFiles([book, course]);
    await dialog(page)
      .getByRole("checkbox", { name: /The kitchen/ })
      .check();
    expect(await overflow(page)).toBe(0);
    await dialog(page).getByRole("button", { name: "Find topics that are the same" }).tap();
    await expect(dialog(page).getByRole("tab", { name: "To decide (4)" })).toBeVisible();
    expect(await overflow(page)).toBe(0);
    const body = dialog(page).locator(".dialog-body");
    expect(await body.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    await pairs(page).first().getByRole("button", { name: "The same" }).tap();
    await expect(left(page)).toContainText("3 pairs left to decide");
    await dialog(page).getByRole("button", { name: "Merge and open" }).tap();
    await expect(report(page)).toContainText("1 topic stands in several of them");
  });
});

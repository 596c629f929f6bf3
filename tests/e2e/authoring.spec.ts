import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { violations } from "./axe.ts";
import {
  kitchen,
  kitchenIsReady,
  openKitchen,
  searchFor,
  serveCurriculum,
  topicColumn,
} from "./kitchen.ts";

const bar = (page: Page) => page.getByRole("region", { name: "Editing" });
const status = (page: Page) => page.locator(".author-status");
const dialog = (page: Page) => page.getByRole("dialog", { name: "Edit" });
const editor = topicColumn;

/** Every change was drawn and kept. */
const settled = (page: Page, changes: string) =>
  expect(status(page)).toHaveText(`${changes} · kept in this browser`);

async function beginEditing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(bar(page).getByRole("heading")).toBeFocused();
}

test.describe("the kitchen is edited", () => {
  test.beforeEach(async ({ page }) => {
    await openKitchen(page);
    await searchFor(page, "Soup");
    await beginEditing(page);
  });

  test("a title is changed, drawn, undone by the keys and done again", async ({ page }) => {
    await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await expect(editor(page).getByRole("heading", { name: "Good soup" })).toBeVisible();
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByRole("tabpanel", { name: "Outline" })).toContainText("Good soup");
    await page.keyboard.press("ControlOrMeta+z");
    await settled(page, "No changes");
    await expect(page.getByRole("tabpanel", { name: "Outline" })).not.toContainText("Good soup");
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await settled(page, "1 change");
  });

  test("a prerequisite is added by the keyboard alone, with its reason", async ({ page }) => {
    await editor(page).getByRole("combobox", { name: "Add a prerequisite" }).focus();
    await page.keyboard.type("Wine");
    await expect(page.getByRole("option", { name: /Wine/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(editor(page).getByRole("textbox", { name: /One sentence/ })).toBeFocused();
    await page.keyboard.type("A glass goes into the pot.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await expect(editor(page).getByLabel("Why “Wine” is needed")).toHaveValue(
      "A glass goes into the pot.",
    );
    await bar(page).getByRole("button", { name: "Stop editing" }).click();
    const needs = topicColumn(page).getByRole("region", { name: /needs/i });
    await expect(needs).toContainText("Wine");
    await expect(needs).toContainText("A glass goes into the pot.");
  });

  test("a prerequisite is drawn by pressing it on the map, and taken away again", async ({
    page,
  }) => {
    await editor(page).getByRole("button", { name: "Draw it on the map" }).click();
    await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
    const at = await page.locator(".map-canvas").evaluate((host) => {
      const { cy } = Reflect.get(host, "_cyreg");
      const { left, top } = host.getBoundingClientRect();
      const { x, y } = cy.getElementById("card:roux").renderedPosition();
      return { x: left + x, y: top + y };
    });
    await page.mouse.click(at.x, at.y);
    await editor(page)
      .getByRole("textbox", { name: /One sentence/ })
      .fill("It thickens.");
    await editor(page).getByRole("button", { name: "Add", exact: true }).click();
    await settled(page, "1 change");
    await editor(page).getByRole("button", { name: "Remove “Roux”" }).click();
    await settled(page, "2 changes");
    await expect(editor(page).getByText("Roux")).toBeHidden();
  });

  test("an alternative is put beside what is needed", async ({ page }) => {
    await editor(page).getByRole("button", { name: "Or another instead of “Stock”" }).click();
    await editor(page)
      .getByRole("combobox", { name: "What serves instead of “Stock”?" })
      .fill("Roux");
    await page.getByRole("option", { name: /Roux/ }).click();
    await editor(page).getByRole("button", { name: "Add", exact: true }).click();
    await settled(page, "1 change");
    await bar(page).getByRole("button", { name: "Stop editing" }).click();
    await expect(topicColumn(page).getByText(/one of/i)).toBeVisible();
  });

  test("what the rules find follows what is written", async ({ page }) => {
    const findings = page.getByRole("dialog", { name: "Check" });
    await bar(page).getByRole("button", { name: "Check" }).click();
    await expect(findings.getByRole("tab", { name: "Findings" })).toBeVisible();
    await expect(findings).not.toContainText("circle");
    await page.keyboard.press("Escape");
    await searchFor(page, "Knife");
    await editor(page).getByRole("combobox", { name: "Add a prerequisite" }).fill("Soup");
    await page.getByRole("option", { name: /Soup/ }).click();
    await editor(page).getByRole("button", { name: "Add", exact: true }).click();
    await settled(page, "1 change");
    await bar(page).getByRole("button", { name: "Check" }).click();
    await expect(findings).toContainText(/circle/i);
  });

  test("a new topic is added and opened, split, merged and moved", async ({ page }) => {
    await bar(page).getByRole("button", { name: "New topic" }).click();
    await dialog(page).getByLabel("Title").fill("Salt");
    await dialog(page).getByLabel("Area").selectOption({ label: "First moves" });
    await dialog(page).getByRole("button", { name: "Add" }).click();
    await expect(editor(page).getByRole("heading", { name: "Salt" })).toBeVisible();
    await settled(page, "1 change");
    await editor(page).getByRole("button", { name: "Split …" }).click();
    await dialog(page).getByLabel("Title of the second topic").fill("Pepper");
    await dialog(page).getByRole("button", { name: "Split" }).click();
    await settled(page, "2 changes");
    await editor(page).getByRole("button", { name: "Merge with …" }).click();
    await dialog(page).getByRole("combobox", { name: "The other topic" }).fill("Pepper");
    await page.getByRole("option", { name: /Pepper/ }).click();
    await dialog(page).getByRole("button", { name: "Merge" }).click();
    await settled(page, "3 changes");
    await expect(editor(page).getByLabel("Other names, one a line")).toHaveValue("Pepper");
    await editor(page).getByRole("combobox", { name: "Area" }).selectOption({ label: "Meals" });
    await settled(page, "4 changes");
  });

  test("what is still needed is not removed, and it is said who needs it", async ({ page }) => {
    await editor(page).getByRole("button", { name: "Remove for good" }).click();
    await expect(bar(page).getByRole("alert")).toContainText("Soup” is still needed by");
    await bar(page).getByRole("button", { name: "Close this message" }).click();
    await expect(bar(page).getByRole("alert")).toBeEmpty();
  });

  test("changes are there again after the page was left", async ({ page }) => {
    await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await page.reload();
    await kitchenIsReady(page);
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await expect(editor(page).getByRole("heading", { name: "Good soup" })).toBeVisible();
  });

  test("of another edition, changes are neither lost nor laid over it", async ({ page }) => {
    await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await serveCurriculum(page, { ...kitchen, title: "The kitchen, second edition" });
    await page.reload();
    await page.getByRole("button", { name: "Edit", exact: true }).click();
    await expect(editor(page).getByRole("heading", { name: "Soup", exact: true })).toBeVisible();
    await bar(page).getByRole("button", { name: "Go on with them" }).click();
    await expect(editor(page).getByRole("heading", { name: "Good soup" })).toBeVisible();
  });

  test("goals, stages and areas are changed by the keyboard", async ({ page }) => {
    await bar(page).getByRole("button", { name: "Goals and areas" }).click();
    const goals = dialog(page).getByRole("region", { name: "Goals" });
    await goals.getByLabel("A new goal").fill("A feast");
    await goals.getByRole("combobox", { name: "A topic it is made of" }).focus();
    await page.keyboard.type("Soup");
    await expect(page.getByRole("option", { name: /Soup/ }).first()).toBeVisible();
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await expect(goals.getByLabel("Title", { exact: true }).last()).toHaveValue("A feast");
    await goals.getByRole("button", { name: "“A feast” up" }).focus();
    await page.keyboard.press("Enter");
    await settled(page, "2 changes");
    await goals.getByRole("button", { name: "Remove “Soup”" }).first().click();
    await expect(dialog(page).getByRole("alert")).toContainText("needs at least one topic");
    const stages = dialog(page).getByRole("region", { name: "Stages and their areas" });
    await stages.getByLabel("A new stage").fill("Later");
    await page.keyboard.press("Enter");
    await settled(page, "3 changes");
    await stages.getByRole("button", { name: "Remove “Later”" }).click();
    await settled(page, "4 changes");
    await page.keyboard.press("Escape");
    await bar(page).getByRole("button", { name: "Stop editing" }).click();
    await page.keyboard.press("Escape");
    await expect(
      page.getByRole("heading", { name: "A feast" }).or(page.getByText("A feast")).first(),
    ).toBeVisible();
  });

  test("all is taken home as JSON and as a folder, and can be thrown away", async ({ page }) => {
    await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
    await page.keyboard.press("Enter");
    await settled(page, "1 change");
    await bar(page).getByRole("button", { name: "Download" }).click();
    const saved = async (name: RegExp) => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        dialog(page).getByRole("button", { name }).click(),
      ]);
      return readFileSync(await file.path());
    };
    expect((await saved(/JSON/)).toString()).toContain('"title": "Good soup"');
    const folder = unzipSync(await saved(/YAML/));
    expect(Object.keys(folder).sort()).toEqual([
      "curriculum.yaml",
      "documents/book.yaml",
      "topics/meals.yaml",
      "topics/moves.yaml",
    ]);
    expect(strFromU8(folder["topics/meals.yaml"] ?? new Uint8Array())).toContain(
      "title: Good soup",
    );
    await dialog(page).getByRole("button", { name: "Throw all changes away" }).click();
    await settled(page, "No changes");
    await expect(editor(page).getByRole("heading", { name: "Soup", exact: true })).toBeVisible();
  });
});

test("what changed in the Rust curriculum is taken home as a patch for its files", async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "patched-"));
  cpSync("graph", join(folder, "graph"), { recursive: true });
  await page.goto("/");
  await searchFor(page, "Ownership");
  await beginEditing(page);
  await editor(page).getByLabel("Title", { exact: true }).first().fill("Owning");
  await page.keyboard.press("Enter");
  await settled(page, "1 change");
  await bar(page).getByRole("button", { name: "Download" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: /patch/ }).click(),
  ]);
  const patch = readFileSync(await file.path(), "utf8");
  expect(patch.split("\n").filter((line) => /^[-+] /.test(line))).toEqual([
    "-  title: Ownership",
    "+  title: Owning",
  ]);
  writeFileSync(join(folder, "it.patch"), patch);
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  execFileSync("git", ["apply", "--directory=graph", "it.patch"], { cwd: folder });
  const patched = readFileSync(join(folder, "graph/topics/ownership.yaml"), "utf8");
  expect(patched).toContain("- id: ownership\n  title: Owning\n");
  rmSync(folder, { recursive: true });
});

test("only one window edits a curriculum, and what it did goes on in the one that takes over", async ({
  page,
  context,
}) => {
  await openKitchen(page);
  await searchFor(page, "Soup");
  await beginEditing(page);
  await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
  await page.keyboard.press("Enter");
  await settled(page, "1 change");
  const other = await context.newPage();
  await openKitchen(other);
  await searchFor(other, "Soup");
  await other.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(dialog(other)).toContainText("being edited in another window");
  expect(await violations(other)).toEqual([]);
  await dialog(other).getByRole("button", { name: "Edit here" }).click();
  await expect(editor(other).getByRole("heading", { name: "Good soup" })).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await expect(dialog(page)).toContainText("Another window of this browser edits");
});

/** Where the card of a topic stands, in map units; nothing while it is not drawn. */
function placeOf(page: Page, topic: string): Promise<Readonly<Record<string, number>> | undefined> {
  return page.locator(".map-canvas").evaluate((host, id) => {
    const card = Reflect.get(host, "_cyreg").cy.getElementById(`card:${id}`);
    return card.empty() ? undefined : { ...card.position() };
  }, topic);
}

test("a title that changes moves no card of the Rust map", async ({ page }) => {
  await page.goto("/");
  await searchFor(page, "Ownership");
  await beginEditing(page);
  await expect.poll(() => placeOf(page, "ownership")).toBeDefined();
  const before = await placeOf(page, "ownership");
  await editor(page).getByLabel("Title", { exact: true }).first().fill("Owning");
  await page.keyboard.press("Enter");
  await settled(page, "1 change");
  expect(await placeOf(page, "ownership")).toEqual(before);
});

test("editing ends where another curriculum is opened, and what was made is kept", async ({
  page,
}) => {
  await openKitchen(page);
  await searchFor(page, "Soup");
  await beginEditing(page);
  await editor(page).getByLabel("Title", { exact: true }).fill("Good soup");
  await page.keyboard.press("Enter");
  await settled(page, "1 change");
  const other = JSON.stringify({ ...kitchen, id: "bakery", title: "The bakery" });
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "bakery.json",
      mimeType: "application/json",
      buffer: Buffer.from(other),
    });
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 8 topics.");
  await expect(bar(page)).toBeHidden();
  await openKitchen(page);
  await searchFor(page, "Soup");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await expect(editor(page).getByRole("heading", { name: "Good soup" })).toBeVisible();
});

test("where there are no files for a patch, that is said", async ({ page }) => {
  await openKitchen(page);
  await beginEditing(page);
  await bar(page).getByRole("button", { name: "Download" }).click();
  await dialog(page).getByRole("button", { name: /patch/ }).click();
  await expect(dialog(page)).toContainText("There are no files in this format");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing while one edits, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await openKitchen(page);
    await searchFor(page, "Dinner");
    await beginEditing(page);
    await expect(editor(page).getByRole("region", { name: "Needs" })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    for (const name of ["New topic", "New area", "Goals and areas", "Suggestions", "Download"]) {
      await bar(page).getByRole("button", { name }).click();
      await expect(dialog(page).getByRole("heading").first()).toBeFocused();
      expect(await violations(page), name).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
}

test("a suggestion is accepted with its reason", async ({ page }) => {
  const topics = [
    { id: "function", title: "Function", area: "moves", summary: "A rule." },
    {
      id: "composite",
      title: "Composite function",
      area: "moves",
      summary: "Two functions, one function after the other.",
    },
  ];
  await serveCurriculum(page, { ...kitchen, goals: [], documents: [], topics });
  await page.goto("./");
  await beginEditing(page);
  await bar(page).getByRole("button", { name: "Suggestions" }).click();
  await dialog(page).getByLabel("Score, at least").selectOption("0.3");
  await dialog(page).getByRole("button", { name: "Accept" }).first().click();
  await page.keyboard.press("Escape");
  await settled(page, "1 change");
  await searchFor(page, "Composite");
  await expect(editor(page).getByLabel("Why “Function” is needed")).toHaveValue(/^Suggested/);
});

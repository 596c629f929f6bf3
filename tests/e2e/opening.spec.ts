import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { kitchen, openKitchen } from "./kitchen.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: /^Opening/ });

async function choose(page: Page, value: unknown): Promise<void> {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

/** From now on the worker gets as far as a large file's layout, and no further. */
async function holdLayout(page: Page): Promise<void> {
  const body = `onmessage = () => postMessage({ step: { doing: "laying-out", topics: 20000 } });`;
  await page.route("**/opening-worker-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
}

const baker = { ...kitchen, id: "bakery", title: "The bakery" };

test.beforeEach(({ page }) => openKitchen(page));

test("a chosen file takes the place of what was open", async ({ page }) => {
  await choose(page, baker);
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 8 topics.");
  await expect(page).toHaveTitle(/The bakery/);
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
});

test("the lines of its map come after the cards, and nothing moves", async ({ page }) => {
  const seen = () =>
    page.locator(".map-canvas").evaluate((host) => {
      const { cy } = Reflect.get(host, "_cyreg");
      return { lines: Number(cy.edges().length), card: cy.getElementById("card:soup").position() };
    });
  await page.evaluate(() => {
    // Shows the page without lines until it is asked to go on.
    const listen = Object.getOwnPropertyDescriptor(Worker.prototype, "onmessage");
    Object.defineProperty(Worker.prototype, "onmessage", {
      ...listen,
      set(this: Worker, take: (event: MessageEvent) => void) {
        listen?.set?.call(this, (event: MessageEvent) => {
          if (!("routes" in event.data)) take(event);
          else Reflect.set(window, "giveLines", () => take(event));
        });
      },
    });
  });
  await choose(page, baker);
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 8 topics.");
  await expect.poll(async () => (await seen()).lines).toBe(0);
  const before = await seen();
  await page.evaluate(() => Reflect.get(window, "giveLines")());
  await expect.poll(async () => (await seen()).lines).toBeGreaterThan(0);
  expect((await seen()).card).toEqual(before.card);
});

test("the button opens the browser's choice of files", async ({ page }) => {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open a curriculum file" }).focus();
  await page.keyboard.press("Enter");
  expect((await chooser).isMultiple()).toBe(true);
});

test("a large file says what is being done, and can be left", async ({ page }) => {
  await holdLayout(page);
  await choose(page, baker);
  await expect(dialog(page)).toContainText("20,000 topics");
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByText("Stopped. The kitchen is still open.")).toHaveCount(1);
  await expect(page).toHaveTitle(/The kitchen/);
});

test("Escape leaves the opening too", async ({ page }) => {
  await holdLayout(page);
  await choose(page, baker);
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/The kitchen/);
});

test("a file with mistakes shows them, and there is a way back", async ({ page }) => {
  const [knife, ...others] = baker.topics;
  await choose(page, { ...baker, topics: [{ ...knife, hours: "two" }, ...others] });
  await expect(
    page.getByRole("heading", { name: "This curriculum cannot be shown yet" }),
  ).toBeVisible();
  await expect(page.getByRole("main")).toContainText("mine.json");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to The kitchen" }).click();
  await expect(page.getByRole("status").first()).toHaveText("The kitchen: 8 topics.");
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
});

test("after a broken file another can be opened", async ({ page }) => {
  await choose(page, "{ not json");
  await expect(page.getByRole("button", { name: "Open another file" })).toBeVisible();
  await choose(page, baker);
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 8 topics.");
});

async function drop(page: Page, text: string, padding: number): Promise<void> {
  await page.evaluate(
    ([content, more]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content, " ".repeat(more)], "dropped.json"));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(
          new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
        );
      }
    },
    [text, padding] as const,
  );
}

test("a file dropped on the page is opened", async ({ page }) => {
  await drop(page, JSON.stringify(baker), 0);
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 8 topics.");
});

test("a file that is too large is refused, and says why", async ({ page }) => {
  await drop(page, "", 50_000_001);
  await expect(page.getByRole("main")).toContainText("This file has 51 MB");
  await page.getByRole("button", { name: "Back to The kitchen" }).click();
  await expect(page.getByRole("status").first()).toHaveText("The kitchen: 8 topics.");
});

const report = (page: Page) => page.getByRole("dialog", { name: "What was made of the file" });

async function chooseNamed(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

test("a book's table of contents becomes a map, and it is told how it was read", async ({
  page,
}) => {
  await chooseNamed(
    page,
    "SUMMARY.md",
    "# Summary\n\n# Bread\n\n- [Flour](flour.md)\n  - [Rye](rye.md)\n- [Dough](dough.md)\n",
  );
  await expect(report(page)).toContainText("SUMMARY.md was read as");
  await expect(report(page)).toContainText("mdBook");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect(page.getByRole("tabpanel", { name: "Outline" })).toContainText("Rye");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("what was made");
  await page.getByRole("option", { name: "Show what was made" }).click();
  await expect(report(page)).toBeVisible();
});

test("what was read can be edited at once", async ({ page }) => {
  await chooseNamed(page, "bread.md", "# Bread\n\n## Flour\n\n- Rye\n- Wheat\n");
  await report(page).getByRole("button", { name: "Edit it here" }).click();
  await expect(report(page)).toBeHidden();
  const bar = page.getByRole("region", { name: "Editing" });
  await expect(bar.getByRole("heading")).toBeFocused();
});

test("prerequisites that were guessed the wrong way are turned round", async ({ page }) => {
  const graph = {
    nodes: [
      { id: 1, label: "Flour" },
      { id: 2, label: "Dough" },
    ],
    edges: [{ from: 1, to: 2 }],
  };
  await chooseNamed(page, "learning-graph.json", JSON.stringify(graph));
  await expect(report(page)).toContainText("The edges were taken to come from the prerequisite");
  await report(page).getByRole("button", { name: "Turn every prerequisite round" }).click();
  await expect(report(page)).toContainText("The edges were turned round as you asked");
  expect(await violations(page)).toEqual([]);
});

test("what a column was taken for is shown, and can be put right", async ({ page }) => {
  const text = "Title,Area,Effort,Notes\nBoiling,Stove,2,\nSoup,Table,1,Boiling\n";
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "dishes.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const report = page.getByRole("dialog", { name: "What was made of the file" });
  await expect(report).toContainText("2 topics in 2 areas, 0 prerequisites.");
  await report.getByText("What the columns were taken for").click();
  await expect(report.getByLabel("Effort")).toHaveValue("hours");
  await expect(report.getByLabel("Notes")).toHaveValue("nothing");
  expect(await violations(page)).toEqual([]);
  await report.getByLabel("Notes").selectOption("prerequisites");
  await report.getByRole("button", { name: "Read again with these" }).click();
  await expect(report).toContainText("2 topics in 2 areas, 1 prerequisite.");
  await report.getByText("What the columns were taken for").click();
  await expect(report.getByLabel("Notes")).toHaveValue("needs");
});

test("a circle in a foreign file is told with its weakest link, and the map opens", async ({
  page,
}) => {
  await chooseNamed(
    page,
    "learning-graph.csv",
    "ConceptID,ConceptLabel,Dependencies\n1,Flour,2\n2,Dough,1\n3,Bread,2\n",
  );
  await expect(report(page)).toContainText("The weakest link is");
  await page.keyboard.press("Escape");
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
});

test("a folder of YAML files is opened as it is", async ({ page }) => {
  const files = {
    "curriculum.yaml":
      "format: prereq/1\nid: bakery\ntitle: The bakery\nstages: [{ id: s, title: Stage }]\nareas: [{ id: bread, title: Bread, stage: s }]\n",
    "topics/bread.yaml": "# The first one\n- id: flour\n  title: Flour\n",
  };
  const folder = test.info().outputPath("bakery");
  for (const [path, text] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
  const chooser = page.waitForEvent("filechooser");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill("open a folder");
  await page.getByRole("option", { name: "Open a folder" }).click();
  await (await chooser).setFiles(folder);
  await expect(page.getByRole("status").first()).toHaveText("The bakery: 1 topic.");
});

test("what is no curriculum of any kind is refused with a reason", async ({ page }) => {
  await chooseNamed(page, "photo.png", "\u0000\u0001");
  await expect(
    page.getByRole("heading", { name: "This curriculum cannot be shown yet" }),
  ).toBeVisible();
  await expect(page.getByRole("main")).toContainText("of no format that is known");
  await page.getByRole("button", { name: "Back to The kitchen" }).click();
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { folderOfPublished, published } from "../support/published-files.ts";

/*
 * Files that others published, opened in the page as a reader opens them. They are not part of the
 * project: without a folder of them these tests are skipped, and say so.
 */
const graphs = process.env["PREREQ_REAL_GRAPHS"] ?? "";

/** Large graphs take their time on a busy machine. */
const patient = { timeout: 60_000 };

async function give(page: Page, path: string): Promise<void> {
  await page.goto("./");
  await expect(page.getByRole("status").first()).toContainText("topics");
  await page.locator("input[type=file]").first().setInputFiles(path);
}

test.describe("published files of foreign formats", () => {
  test.skip(folderOfPublished === "", "PREREQ_REAL_FILES names no folder of published files.");
  for (const [path, topics, needs, circles] of published) {
    test(`${path} opens, and its report is true`, async ({ page }) => {
      await give(page, join(folderOfPublished, path));
      const report = page.getByRole("dialog", { name: "What was made of the file" });
      await expect(report).toContainText(`${topics.toLocaleString("en")} topics`, patient);
      if (needs > 0) await expect(report).toContainText(needs.toLocaleString("en"));
      if (circles > 0) await expect(report).toContainText("The weakest link is");
    });
  }
});

test.describe("published graphs as our own format", () => {
  test.skip(!existsSync(graphs), "PREREQ_REAL_GRAPHS names no folder of published graphs.");
  const names = existsSync(graphs) ? readdirSync(graphs).filter((name) => /json$/.test(name)) : [];
  for (const name of names) {
    test(`${name} opens`, async ({ page }) => {
      const path = join(graphs, name);
      const { title, topics } = JSON.parse(readFileSync(path, "utf8"));
      await give(page, path);
      const opened = `${title}: ${topics.length.toLocaleString("en")} topics`;
      await expect(page.getByRole("status").first()).toContainText(opened, patient);
      await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible(patient);
    });
  }
});

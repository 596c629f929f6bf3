import { expect, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { watch } from "./embed-host.ts";

const pages = [
  "index",
  "plain",
  "strict",
  "dark",
  "book",
  "several",
  "one-file",
  "frame",
  "no-script",
];

for (const name of pages) {
  test.describe(`the gallery's page “${name}”`, () => {
    test("complains of nothing, asks nobody else and is accessible", async ({ page, baseURL }) => {
      const { complaints, requests } = await watch(page);
      await page.goto(`/gallery/${name}.html`);
      const maps = page.locator("prereq-graph");
      for (const map of name === "no-script" ? [] : await maps.all()) {
        await map.scrollIntoViewIfNeeded();
        await map.evaluate((element) => (element as HTMLElement & { load(): unknown }).load());
      }
      await page.waitForLoadState("networkidle");
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });

    test("neither scrolls nor loses its focus by itself", async ({ page }) => {
      await page.goto(`/gallery/${name}.html`);
      await page.waitForLoadState("networkidle");
      const seen = await page.evaluate(() => [
        scrollY,
        document.activeElement?.localName,
        location.hash,
        localStorage.length,
        document.head.querySelectorAll("style").length,
      ]);
      expect(seen).toEqual([0, "body", "", 0, 0]);
    });
  });
}

test("the frame that asks for it gets the height of its text, within limits", async ({ page }) => {
  await page.goto("/gallery/frame.html");
  const frame = page.locator("#told");
  await expect
    .poll(() => frame.evaluate((element) => element.clientHeight))
    .toBeGreaterThanOrEqual(3990);
  const step = page
    .frameLocator("#told")
    .getByRole("button", { name: "Cargo: build, run, check", exact: true })
    .first();
  await step.click();
  await expect(page.locator("#heard")).toHaveText("cargo-basics");
});

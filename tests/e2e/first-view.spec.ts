import { expect, test } from "@playwright/test";

for (const [width, height] of [
  [1440, 900],
  [375, 812],
  [812, 375],
] as const) {
  test(`the map comes up where its picture stood, ${width} × ${height}`, async ({ browser }) => {
    const viewport = { width, height };
    const silent = await browser.newPage({ viewport, javaScriptEnabled: false });
    await silent.goto("./");
    const picture = await silent.locator(".map-surface").boundingBox();
    const live = await browser.newPage({ viewport });
    await live.goto("./");
    await expect(live.getByRole("status")).toHaveText(/topics\.$/);
    expect(await live.locator(".map-surface").boundingBox()).toEqual(picture);
    await silent.close();
    await live.close();
  });

  test(`the header stands still while the curriculum arrives, ${width} × ${height}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    const header = async () => ({
      title: await page.locator(".brand-title").textContent(),
      boxes: await Promise.all(
        [".brand", ".tabs", ".header .search-input"].map((part) =>
          page.locator(part).boundingBox(),
        ),
      ),
    });
    const gates: (() => void)[] = [];
    for (const file of ["**/*.js", "**/map-*.json"]) {
      const gate = new Promise<void>((open) => gates.push(open));
      await page.route(file, async (route) => {
        await gate;
        await route.continue();
      });
    }
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.locator(".header .search-input")).toBeDisabled();
    const first = await header();
    gates[0]?.();
    await expect(page.getByRole("status")).toBeAttached();
    expect(await header()).toEqual(first);
    gates[1]?.();
    await expect(page.locator(".header .search-input")).toBeEnabled();
    expect(await header()).toEqual(first);
    await page.close();
  });
}

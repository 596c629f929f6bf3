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
}

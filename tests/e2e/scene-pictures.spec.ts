import { type Browser, expect, type Locator, test } from "@playwright/test";

/**
 * The Rust map is the same picture whenever it is drawn: laying out, choosing what is shown and
 * drawing have neither clock nor dice. Two fresh pages are compared with each other, not with a
 * picture kept in the repository: fonts and their smoothing differ from machine to machine, so such
 * a picture would only tell one machine from another. What stands where is kept as data, which no
 * font touches, in tests/scene/golden.
 */
const zooms = { areas: 0, topics: 4, details: 7 } as const;

/** The map's canvases as one picture each, after so many presses of “Zoom in”. */
async function drawn(browser: Browser, colorScheme: "light" | "dark"): Promise<Buffer[]> {
  const page = await browser.newPage({
    colorScheme,
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  await page.goto("./");
  await expect(page.getByRole("status")).toHaveText(/topics\.$/);
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  const map = page.getByRole("application");
  await map.focus();
  const pictures: Buffer[] = [];
  let presses = 0;
  for (const level of Object.values(zooms)) {
    for (; presses < level; presses += 1) await page.keyboard.press("+");
    pictures.push(await settled(map));
  }
  await page.close();
  return pictures;
}

/** The picture once it stays the same: the signs on cards are pictures, which come a moment later. */
async function settled(map: Locator): Promise<Buffer> {
  let last = await map.screenshot();
  await expect
    .poll(
      async () => {
        const before = last;
        last = await map.screenshot();
        return last.equals(before);
      },
      { intervals: [400] },
    )
    .toBe(true);
  return last;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the Rust map is the same picture twice, at three zoom levels, in ${colorScheme}`, async ({
    browser,
  }) => {
    const [first, second] = [await drawn(browser, colorScheme), await drawn(browser, colorScheme)];
    for (const [at, level] of Object.keys(zooms).entries()) {
      expect(first[at]?.equals(second[at] ?? Buffer.of()), level).toBe(true);
    }
    // Three pictures of the same would prove nothing.
    expect(new Set(first.map((picture) => picture.toString("base64"))).size).toBe(3);
  });
}

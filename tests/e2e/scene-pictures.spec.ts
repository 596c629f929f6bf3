import { type Browser, expect, type Page, test } from "@playwright/test";

/**
 * The Rust map is the same picture whenever it is drawn: laying out, choosing what is shown and
 * drawing have neither clock nor dice. Two fresh pages are compared with each other, not with a
 * picture kept in the repository: fonts and their smoothing differ from machine to machine, so such
 * a picture would only tell one machine from another. What stands where is kept as data, which no
 * font touches, in tests/golden.
 */
const zooms = { areas: 0, topics: 4, details: 7 } as const;

/**
 * The map's canvases as one picture each, after so many presses of “Zoom in”. With a pause between
 * them each is drawn; without, some are passed over.
 */
async function drawn(
  browser: Browser,
  colorScheme: "light" | "dark",
  pause: number,
): Promise<string[]> {
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
  const pictures: string[] = [];
  let presses = 0;
  for (const level of Object.values(zooms)) {
    for (; presses < level; presses += 1) {
      await page.keyboard.press("+");
      await page.waitForTimeout(pause);
    }
    pictures.push(await settled(page));
  }
  await page.close();
  return pictures;
}

/**
 * What the canvases show, drawn anew without Cytoscape's store of ready-made parts: how sharp those
 * are depends on how much time there was to make them. The signs on cards come a moment later, so
 * it is the picture that stays the same.
 */
async function settled(page: Page): Promise<string> {
  const draw = () =>
    page.locator(".map-canvas").evaluate(async (host) => {
      const { cy } = Reflect.get(host, "_cyreg");
      const { data } = cy.renderer();
      for (const store of [data.eleTxrCache, data.lblTxrCache]) store.getElement = () => null;
      cy.forceRender();
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
      return [...host.querySelectorAll("canvas")].map((canvas) => canvas.toDataURL()).join();
    });
  let last = await draw();
  await expect
    .poll(
      async () => {
        const before = last;
        last = await draw();
        return last === before;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return last;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`the Rust map is the same picture twice, at three zoom levels, in ${colorScheme}`, async ({
    browser,
  }) => {
    const [first, second] = [
      await drawn(browser, colorScheme, 0),
      await drawn(browser, colorScheme, 120),
    ];
    for (const [at, level] of Object.keys(zooms).entries()) {
      expect(first[at] === second[at], level).toBe(true);
    }
    // Three pictures of the same would prove nothing.
    expect(new Set(first).size).toBe(3);
  });
}

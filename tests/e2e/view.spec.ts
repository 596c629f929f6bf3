import { expect, type Page, test } from "@playwright/test";

interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** How near the map is, and the point of it in the middle of the window. */
async function viewOf(page: Page): Promise<View> {
  return page.locator(".map-canvas").evaluate((host) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const { x1, y1, w, h } = cy.extent();
    return { zoom: cy.zoom(), x: x1 + w / 2, y: y1 + h / 2 };
  });
}

/** The middle of an area on the page. */
async function areaAt(page: Page, area: string): Promise<{ x: number; y: number }> {
  return page.locator(".map-canvas").evaluate((host, key) => {
    const { left, top } = host.getBoundingClientRect();
    const { x, y } = Reflect.get(host, "_cyreg").cy.getElementById(key).renderedPosition();
    return { x: left + x, y: top + y };
  }, `region:${area}`);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await expect(page.locator('.map-pane[data-live="true"]')).toBeVisible();
  await expect(page.getByRole("status")).toHaveText(/topics/);
});

test("the overview comes when not all is seen, and moves the map", async ({ page }) => {
  const overview = page.locator(".overview");
  await expect(overview).toHaveCount(0);
  for (let step = 0; step < 4; step += 1)
    await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(overview).toBeVisible();
  const before = await viewOf(page);
  const box = await overview.boundingBox();
  if (!box) throw new Error("The overview has no place.");
  await page.mouse.click(box.x + box.width * 0.2, box.y + box.height * 0.25);
  const clicked = await viewOf(page);
  expect(clicked.x).toBeLessThan(before.x);
  expect(clicked.y).toBeLessThan(before.y);
  expect(clicked.zoom).toBe(before.zoom);
  // Held where it is now, the window follows the pointer.
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.25);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  const dragged = await viewOf(page);
  expect(dragged.x).toBeGreaterThan(clicked.x);
  expect(dragged.y).toBeGreaterThan(clicked.y);
  await page.getByRole("button", { name: "Show the whole map" }).click();
  await expect(overview).toHaveCount(0);
});

test("pressed twice, an area is gone to from afar and from nearby", async ({ page }) => {
  const afar = await areaAt(page, "async");
  await page.mouse.dblclick(afar.x, afar.y);
  await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(0.6);
  const gone = await viewOf(page);
  // Away from it, but not so far that its title is out of sight.
  await page.mouse.move(afar.x, afar.y);
  for (let step = 0; step < 2; step += 1)
    await page.getByRole("button", { name: "Zoom in" }).click();
  const title = await page.locator(".map-canvas").evaluate((host) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const region = cy.getElementById("region:async");
    const { left, top, width } = host.getBoundingClientRect();
    // The middle of the strip with its title, where no cards stand.
    const box = region.renderedBoundingBox();
    cy.panBy({ x: width / 2 - (box.x1 + box.x2) / 2, y: 100 - box.y1 });
    return { x: left + width / 2, y: top + region.renderedBoundingBox().y1 + 14 };
  });
  await page.mouse.dblclick(title.x, title.y);
  await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(gone.zoom, 3);
  expect((await viewOf(page)).x).toBeCloseTo(gone.x, 0);
});

test.describe("with fingers", () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true });

  test("one pans, two zoom, and there is no overview in the way", async ({ page }) => {
    const touch = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: [number, number][]) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    const before = await viewOf(page);
    await send("touchStart", [[180, 300]]);
    for (const y of [280, 250, 220, 190]) await send("touchMove", [[180, y]]);
    await send("touchEnd", []);
    await expect.poll(async () => (await viewOf(page)).y).toBeGreaterThan(before.y);
    const panned = await viewOf(page);
    expect(panned.zoom).toBe(before.zoom);
    await send("touchStart", [
      [150, 300],
      [220, 300],
    ]);
    for (const spread of [20, 40, 60, 80]) {
      await send("touchMove", [
        [150 - spread, 300],
        [220 + spread, 300],
      ]);
    }
    await send("touchEnd", []);
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(panned.zoom * 1.3);
    await expect(page.locator(".overview")).toBeHidden();
  });
});

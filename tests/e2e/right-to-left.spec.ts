import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { clashesInHeader, cutWords, overflow } from "./boxes.ts";
import { topicColumn, yourWay } from "./kitchen.ts";
import { picture } from "./pictures.ts";
import { views } from "./views.ts";

/** The page as it stands for languages that are written from right to left, for any of which it may be translated. */
test.use({ reducedMotion: "reduce", timezoneId: "UTC" });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2027-03-01T12:00:00Z"));
  await page.addInitScript(() =>
    document.addEventListener("DOMContentLoaded", () =>
      document.documentElement.setAttribute("dir", "rtl"),
    ),
  );
});

async function expectSound(page: Page, name: string): Promise<void> {
  await picture(page, `rtl-${name}`);
  expect(await overflow(page)).toBe(0);
  expect(await cutWords(page)).toEqual([]);
  expect(await clashesInHeader(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
}

const boxOf = async (page: Page, part: string) => {
  const box = await page.locator(part).boundingBox();
  if (!box) throw new Error(`${part} is not shown.`);
  return { ...box, end: box.x + box.width };
};

for (const view of ["front page", "calendar of a way", "outline", "palette", "filters"] as const) {
  test(`${view}: nothing is cut off, nothing lies over another`, async ({ page }) => {
    await views[view]?.(page);
    await expectSound(page, view);
  });
}

test("the way is on the right, the topic on the left of the map, the tools left in the header", async ({
  page,
}) => {
  await views["topic beside the map"]?.(page);
  await expectSound(page, "topic");
  await expect(yourWay(page)).toBeInViewport();
  await expect(topicColumn(page)).toBeInViewport();
  const [way, topic, map] = [
    await boxOf(page, ".goal-column"),
    await boxOf(page, ".topic-column"),
    await boxOf(page, ".map-surface"),
  ];
  expect(way.end).toBe(1440);
  expect(map.end).toBeLessThanOrEqual(way.x + 1);
  expect(topic.x).toBeLessThan(map.x + 20);
  const [brand, tools] = [await boxOf(page, ".brand"), await boxOf(page, ".header-tools")];
  expect(tools.end).toBeLessThan(brand.x);
  // The small map is there only while the large one does not show everything.
  const overviewPart = page.locator(".overview");
  for (let press = 0; press < 6 && !(await overviewPart.isVisible()); press += 1) {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.waitForTimeout(300);
  }
  const [zoom, overview] = [await boxOf(page, ".map-zoom"), await boxOf(page, ".overview")];
  expect(zoom.end).toBeLessThanOrEqual(way.x);
  expect(overview.x).toBeGreaterThanOrEqual(topic.end);
});

test("a topic that is opened stands beside its panel, not under it", async ({ page }) => {
  await views["topic beside the map"]?.(page);
  const topic = await boxOf(page, ".topic-column");
  await expect
    .poll(() =>
      page.locator(".map-canvas").evaluate((host) => {
        const card = Reflect.get(host, "_cyreg").cy.getElementById("card:soup");
        return host.getBoundingClientRect().left + card.renderedBoundingBox().x1;
      }),
    )
    .toBeGreaterThanOrEqual(topic.end);
});

test("signs with a direction are mirrored, code is not", async ({ page }) => {
  await views["topic beside the map"]?.(page);
  await expect(page.locator(".undo-buttons .icon").first()).toHaveCSS("scale", "-1 1");
  await expect(page.locator(".code-block").first()).toHaveCSS("direction", "ltr");
  const heading = page.getByRole("heading", { name: "Soup" });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Shift");
  const mark = await heading.evaluate((element) => getComputedStyle(element, "::before").right);
  expect(mark).toBe("-12px");
});

test("on a phone: goals, plan, topic, outline", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const view of ["front page", "steps of a way", "topic beside the map", "outline"] as const) {
    await views[view]?.(page);
    await expectSound(page, `phone-${view}`);
    await page.evaluate(() => localStorage.clear());
  }
});

test("the arrow keys go along the tabs the way they look", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("tab", { name: "Map" })).toBeEnabled();
  await page.getByRole("tab", { name: "Map" }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "Outline" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Map" })).toBeFocused();
});

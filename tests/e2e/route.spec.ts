import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { chooseGoal, openKitchen, searchFor, stepTitles, topicColumn, yourWay } from "./kitchen.ts";

/** What the canvas holds of an element at this moment, or nothing. */
async function heldData(page: Page, key: string): Promise<Record<string, unknown> | undefined> {
  return page.locator(".map-canvas").evaluate((host, id) => {
    const { cy } = Reflect.get(host, "_cyreg");
    const held = cy.getElementById(id);
    return held.empty() ? undefined : held.data();
  }, key);
}

const slider = (page: Page) => page.getByRole("slider", { name: "Walk along the way" });

test.describe("walking along the way", () => {
  test.use({ reducedMotion: "reduce" });
  test.beforeEach(async ({ page }) => {
    await openKitchen(page);
    await chooseGoal(page, "Cook for guests");
    await expect(stepTitles(page)).toHaveCount(5);
  });

  test("by keyboard says each step, and is left at its ends and by Escape", async ({ page }) => {
    const titles = await stepTitles(page).allInnerTexts();
    await slider(page).focus();
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "The whole way, 5 steps");
    for (const [index, title] of titles.slice(0, 2).entries()) {
      await page.keyboard.press("ArrowRight");
      const words = `Step ${index + 1} of 5: ${title}`;
      await expect(slider(page)).toHaveAttribute("aria-valuetext", words);
      await expect(yourWay(page)).toContainText(words);
    }
    await page.keyboard.press("Escape");
    await expect(slider(page)).toHaveValue("0");
    await expect(slider(page)).toBeFocused();
    await page.keyboard.press("End");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", "The whole way, 5 steps");
    await page.keyboard.press("ArrowLeft");
    await expect(slider(page)).toHaveAttribute("aria-valuetext", `Step 5 of 5: ${titles[4]}`);
    await page.getByRole("button", { name: "See the whole way" }).press("Enter");
    await expect(slider(page)).toBeFocused();
  });

  test("brings the step into view, and shows what is behind and what is ahead", async ({
    page,
  }) => {
    await slider(page).fill("4");
    const key = (title: string) => {
      const ids = { "Knife skills": "knife", Stock: "stock", Soup: "soup", Sauces: "sauce" };
      return `card:${Object.entries(ids).find(([name]) => name === title)?.[1] ?? "dinner"}`;
    };
    const [first = "", , , fourth = "", fifth = ""] = await stepTitles(page).allInnerTexts();
    await expect.poll(async () => (await heldData(page, key(fourth)))?.["haloWidth"]).toBe(7);
    const line = async (title: string) => (await heldData(page, key(title)))?.["line"];
    expect(await line(first)).not.toBe(await line(fifth));
    expect(await line(fourth)).toBe(await line(fifth));
    await searchFor(page, "knife");
    await expect(topicColumn(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(yourWay(page)).toContainText("Step 4 of 5");
    await page.getByRole("application").focus();
    await page.keyboard.press("Escape");
    await expect(yourWay(page)).not.toContainText("Step 4 of 5");
  });

  test("keeps the list beside the map on the same step", async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    const last = page.getByRole("list", { name: "Steps" }).getByRole("listitem").last();
    await expect(last).not.toBeInViewport();
    await slider(page).fill("5");
    await expect(last).toBeInViewport();
    await expect(slider(page)).toBeInViewport();
  });

  test("a finished step has a tick on the map, and the next one stands out", async ({ page }) => {
    await slider(page).fill("1");
    await slider(page).press("Escape");
    await expect.poll(async () => (await heldData(page, "card:knife"))?.["haloWidth"]).toBe(7);
    await page.getByRole("button", { name: "I know Knife skills" }).click();
    await expect.poll(async () => (await heldData(page, "card:stock"))?.["haloWidth"]).toBe(7);
    expect((await heldData(page, "card:knife"))?.["haloWidth"]).toBe(0);
    const images = JSON.stringify((await heldData(page, "card:knife"))?.["images"]);
    expect(decodeURIComponent(images)).toContain("m8.5 14.5");
  });

  test("what would have served instead is dashed, the or between them lit", async ({ page }) => {
    await slider(page).fill("1");
    await expect
      .poll(async () => (await heldData(page, "card:roux"))?.["lineStyle"])
      .toBe("dashed");
    expect((await heldData(page, "card:wine"))?.["lineStyle"]).toBe("solid");
  });

  test("axe finds nothing", async ({ page }) => {
    await slider(page).fill("2");
    expect(await violations(page)).toEqual([]);
  });
});

test("the step to learn next swells once, and not where motion is unwelcome", async ({ page }) => {
  await openKitchen(page);
  await page.evaluate(() => {
    const { cy } = Reflect.get(document.querySelector(".map-canvas") ?? {}, "_cyreg");
    const counts = { pulses: 0 };
    Reflect.set(window, "counts", counts);
    cy.on("style", ".card", () => undefined);
    const proto = Object.getPrototypeOf(cy.collection());
    const animate = proto.animate;
    proto.animate = function (...given: unknown[]) {
      if (this !== cy) counts.pulses += 1;
      return animate.apply(this, given);
    };
  });
  const pulses = () => page.evaluate(() => Reflect.get(Reflect.get(window, "counts"), "pulses"));
  await chooseGoal(page, "Cook for guests");
  await slider(page).fill("1");
  await expect.poll(pulses).toBe(2);
  await slider(page).fill("3");
  await slider(page).press("Escape");
  await page.waitForTimeout(400);
  expect(await pulses()).toBe(2);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "I know Knife skills" }).click();
  await expect.poll(async () => (await heldData(page, "card:stock"))?.["haloWidth"]).toBe(7);
  expect(await pulses()).toBe(2);
});

test("from afar the areas of the way are numbered in its order", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openKitchen(page);
  await chooseGoal(page, "Cook for guests");
  await page.getByRole("application").focus();
  await page.keyboard.press("0");
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("-");
  await expect.poll(async () => (await heldData(page, "badge:moves"))?.["label"]).toBe("1");
  expect((await heldData(page, "badge:meals"))?.["label"]).toBe("2");
});

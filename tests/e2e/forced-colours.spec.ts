import { expect, type Locator, type Page, test } from "@playwright/test";
import { picture } from "./pictures.ts";
import { views } from "./views.ts";

/**
 * With forced colours a page keeps shapes, borders and outlines, but neither grounds nor shadows.
 * What says by them what is chosen or has the focus must say it some other way.
 */
const look = (one: Locator) =>
  one.evaluate((element) => {
    const style = getComputedStyle(element);
    const { fontWeight, backgroundColor, forcedColorAdjust } = style;
    const border = `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`;
    const outline = `${style.outlineWidth} ${style.outlineStyle} ${style.outlineColor}`;
    // A ground counts only where it is not taken away.
    const ground = forcedColorAdjust === "none" ? backgroundColor : "";
    return { fontWeight, border, outline, ground };
  });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`forced colours, ${colorScheme}`, () => {
    test.use({ colorScheme, reducedMotion: "reduce", timezoneId: "UTC" });

    const open = async (page: Page, view: string) => {
      await page.emulateMedia({ forcedColors: "active" });
      await views[view]?.(page);
      await picture(page, `forced-${colorScheme}-${view}`);
    };

    test("what is chosen differs from what is not, without its ground", async ({ page }) => {
      await open(page, "steps of a way");
      const tab = (name: string) => page.getByRole("tab", { name, exact: true });
      expect(await look(tab("Map"))).not.toEqual(await look(tab("Outline")));
      expect(await look(tab("Steps"))).not.toEqual(await look(tab("Orders")));
      const numbers = page.locator(".step .step-number");
      expect(await look(numbers.nth(0))).not.toEqual(await look(numbers.nth(1)));
      const stock = page.locator(".step-card").filter({
        has: page.locator(".step-title").getByText("Stock", { exact: true }),
      });
      const before = await look(stock);
      await page.getByRole("button", { name: "Stock", exact: true }).first().click();
      await page.getByRole("button", { name: "Learning" }).click();
      expect(await look(stock)).not.toEqual(before);
      const marks = page.locator(".mark-button");
      expect(await look(marks.nth(1))).not.toEqual(await look(marks.nth(0)));
      await picture(page, `forced-${colorScheme}-chosen`);
    });

    test("the active result of a search differs from the others", async ({ page }) => {
      await open(page, "results of a search");
      const results = page.getByRole("option");
      expect(await look(results.nth(0))).not.toEqual(await look(results.nth(1)));
    });

    test("a pressed filter differs from one that is not", async ({ page }) => {
      await open(page, "filters");
      const buttons = page.locator(".lens-button");
      expect(await look(buttons.filter({ hasText: "Documents" }))).not.toEqual(
        await look(buttons.filter({ hasText: "Filter" })),
      );
    });

    test("what has the focus has an outline, headings too", async ({ page }) => {
      await open(page, "what is known");
      const heading = page.getByRole("heading", { name: "Cook for guests" });
      await expect(heading).toBeFocused();
      await page.keyboard.press("Shift");
      const outlined = /^[2-9].* solid/;
      for (let stop = 0; stop < 5; stop += 1) {
        expect((await look(page.locator(":focus"))).outline).toMatch(outlined);
        await page.keyboard.press("Tab");
      }
    });

    test("the map keeps its own colours on its own ground, and the legend shows them", async ({
      page,
    }) => {
      await open(page, "steps of a way");
      for (const part of [".map-surface", ".line-sample"]) {
        await expect(page.locator(part).first()).toHaveCSS("forced-color-adjust", "none");
      }
      const ground = await page.locator(".map-surface").evaluate((surface) => {
        const probe = document.createElement("i");
        probe.style.setProperty("background", "var(--prereq-bg)");
        surface.append(probe);
        const colours = [surface, probe].map((one) => getComputedStyle(one).backgroundColor);
        probe.remove();
        return colours;
      });
      expect(ground[0]).toBe(ground[1]);
    });
  });
}

import { expect, type Page, test } from "@playwright/test";
import { violations } from "./axe.ts";
import { clashesInHeader, cutWords, focusSeen, misnamed, overflow, smallTargets } from "./boxes.ts";
import { picture } from "./pictures.ts";
import { views } from "./views.ts";

test.use({ reducedMotion: "reduce", timezoneId: "UTC" });

/** The views that axe is shown here in both themes; the others have tests of their own for it. */
const seenByNoOtherTest = new Set([
  "areas to tick",
  "questions of a placement",
  "filters",
  "documents compared",
  "keys",
  "share",
  "progress menu",
  "opening of a file",
]);

for (const [name, open] of Object.entries(views)) {
  test.describe(name, () => {
    test("is sound for every hand and eye", async ({ page }) => {
      await page.clock.setFixedTime(new Date("2027-03-01T12:00:00Z"));
      await open(page);
      await test.step("the page has a language and a title that says what is open", async () => {
        await expect(page.locator("html")).toHaveAttribute("lang", "en");
        await expect(page).toHaveTitle(/\S/);
      });
      await test.step("what can be pressed is 24 pixels large or has its room", async () => {
        expect(await smallTargets(page)).toEqual([]);
      });
      await test.step("axe finds nothing in light and dark", async () => {
        if (!seenByNoOtherTest.has(name)) return;
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page)).toEqual([]);
        }
      });
      await test.step("words can be set wider and lines further apart", async () => {
        const style = await spaceText(page);
        expect(await cutWords(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
        await style();
      });
      await test.step("nothing moves where motion is unwelcome", async () => {
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      });
      await test.step("what is written on a control is in its name", async () => {
        expect(await misnamed(page)).toEqual([]);
      });
      await test.step("whatever gets the focus can be seen, and changes nothing by it", async () => {
        const before = page.url();
        await tabThrough(page);
        expect(page.url()).toBe(before);
      });
      for (const [percent, width, height] of [
        [200, 720, 450],
        [400, 320, 256],
      ] as const) {
        await test.step(`at ${percent} % nothing is cut off or wider than the window`, async () => {
          await page.setViewportSize({ width, height });
          await picture(page, `zoom-${percent}-${name}`);
          expect(await overflow(page)).toBe(0);
          expect(await cutWords(page)).toEqual([]);
          expect(await clashesInHeader(page)).toEqual([]);
        });
      }
    });
  });
}

/** Text spaced as WCAG 2.2, 1.4.12 has it; returns what takes it back. */
async function spaceText(page: Page): Promise<() => Promise<void>> {
  const style = await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  });
  return () => style.evaluate((element) => element.parentNode?.removeChild(element)).then();
}

/** Goes through the page with Tab, until it comes round or was long enough. */
async function tabThrough(page: Page): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = await focusSeen(page);
    if (focus === "none") return;
    expect(focus).toBe("seen");
  }
}

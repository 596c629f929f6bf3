import { expect, test } from "@playwright/test";
import { clashesInHeader, cutWords, focusSeen, misnamed, overflow, smallTargets } from "./boxes.ts";

test("every look at boxes finds a fault that is there", async ({ page }) => {
  await page.setContent(`
    <header class="header">
      <h1><span class="brand-name" style="position: absolute; left: 0">Prereq</span></h1>
      <div class="tabs" style="position: absolute; left: 10px">Map</div>
    </header>
    <div style="width: 3000px">wide</div>
    <p style="width: 40px; height: 10px; overflow: hidden">words that do not fit</p>
    <button style="width: 10px; height: 10px; padding: 0">a</button><button style="width: 10px; height: 10px; padding: 0">b</button>
    <button aria-label="close">open</button>
    <button id="under" style="position: fixed; left: 200px; top: 200px">under</button>
    <div style="position: fixed; left: 150px; top: 150px; width: 200px; height: 200px; background: red"></div>`);
  expect(await overflow(page)).toBeGreaterThan(0);
  expect(await cutWords(page)).toHaveLength(1);
  expect(await smallTargets(page)).toHaveLength(2);
  expect(await misnamed(page)).toEqual(["“open” is called “close”"]);
  expect(await clashesInHeader(page)).toEqual([".brand-name and .header > .tabs"]);
  await page.locator("#under").focus();
  expect(await focusSeen(page)).toBe("BUTTON “under”");
});

import type { CDPSession, Page } from "@playwright/test";
import { type Recorded, recorded } from "./recorder.ts";

/** Where a series begins: screen pixels a map unit, and the map point in the middle of the window. */
export interface Place {
  readonly name: "far" | "middle" | "near";
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** After this long a series stops where it is: some libraries take seconds for a frame. */
const patience = 12_000;

/**
 * What a reader does on the map for some seconds: drag it to and fro, then turn the wheel in and
 * out. `look` goes to a place first.
 */
export async function playSeries(
  page: Page,
  session: CDPSession,
  middle: { readonly x: number; readonly y: number },
  look: () => Promise<void>,
): Promise<Recorded> {
  await look();
  await page.waitForTimeout(600);
  return recorded(page, session, async () => {
    const end = Date.now() + patience;
    for (const direction of [1, -1]) {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.down();
      for (let step = 1; step <= 24 && Date.now() < end; step += 1) {
        await page.mouse.move(middle.x + direction * step * 11, middle.y + direction * step * 7);
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    }
    await page.mouse.move(middle.x, middle.y);
    for (const turn of [-1, 1]) {
      for (let notch = 0; notch < 10 && Date.now() < end; notch += 1) {
        await page.mouse.wheel(0, turn * 60);
        await page.waitForTimeout(40);
      }
    }
    await page.waitForTimeout(200);
  });
}

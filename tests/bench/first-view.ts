import { chromium, type Page } from "@playwright/test";
import { findChromium } from "../support/chromium.ts";
import { type networks, slowDown } from "../support/slow-line.ts";
import { serveFolder } from "../support/static-server.ts";
import { median } from "./numbers.ts";

const conditions = [
  { network: "Fast 4G", slowdown: 1 },
  { network: "Slow 4G", slowdown: 1 },
  { network: "Slow 4G", slowdown: 4 },
] as const;

const runs = 5;

interface Seen {
  readonly picture: number;
  readonly largest: number;
  readonly live: number;
  readonly longestTask: number;
  readonly errors: number;
}

/**
 * When a first visitor of the built site sees the picture, the largest thing of the page (Largest
 * Contentful Paint, W3C), and the live map; medians in milliseconds.
 */
export async function run(): Promise<void> {
  const { address, server } = await serveFolder("dist/site");
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  console.log(
    "| network, processor | picture | largest paint | live map | longest task | console errors |\n|---|---|---|---|---|---|",
  );
  for (const { network, slowdown } of conditions) {
    const seen: Seen[] = [];
    for (let count = 0; count < runs; count += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      seen.push(await visit(await context.newPage(), address, network, slowdown));
      await context.close();
    }
    const row = (key: keyof Seen) => Math.round(median(seen.map((one) => one[key])));
    console.log(
      `| ${network}, ${slowdown}× slower | ${row("picture")} ms | ${row("largest")} ms | ${row("live")} ms | ${row("longestTask")} ms | ${Math.max(...seen.map((one) => one.errors))} |`,
    );
  }
  await browser.close();
  server.close();
}

async function visit(
  page: Page,
  address: string,
  network: keyof typeof networks,
  slowdown: number,
): Promise<Seen> {
  await slowDown(page, network, slowdown);
  let errors = 0;
  page.on("console", (message) => {
    if (message.type() === "error") errors += 1;
  });
  page.on("pageerror", () => {
    errors += 1;
  });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    const paints: number[] = [];
    Object.assign(globalThis, { seenTasks: tasks, seenPaints: paints });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) paints.push(entry.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(address);
  await page.locator('.map-pane[data-live="true"]').waitFor({ timeout: 60_000 });
  const live = await page.evaluate(() => performance.now());
  // What comes with the curriculum may be larger than anything before.
  await page
    .getByRole("status")
    .filter({ hasText: /topics/ })
    .waitFor({ state: "attached" });
  await page.waitForTimeout(2000);
  const measured = await page.evaluate(() => ({
    picture: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largest: Math.max(0, ...Reflect.get(globalThis, "seenPaints")),
    longestTask: Math.max(0, ...Reflect.get(globalThis, "seenTasks")),
  }));
  return { ...measured, live, errors };
}

import type { Browser, CDPSession, Page } from "@playwright/test";
import { slowDown } from "../../support/slow-line.ts";
import { median } from "../numbers.ts";
import type { Bench } from "./pages/begin.ts";

/** What was seen of one visit: bytes, and milliseconds from the start of it. */
export interface Visit {
  readonly bytes: number;
  readonly paint: number;
  readonly useful: number;
  /** Not a number where nothing can be selected. */
  readonly selected: number;
  readonly blocked: number;
  readonly heap: number;
  readonly frame: number;
  readonly longestFrame: number;
}

declare global {
  var bench: Bench;
  var seenTasks: number[];
}

/** So long anything is waited for, in milliseconds. */
const patience = 300_000;

/** Visits a page on a slow line, waits until `count` maps can be seen, selects a topic of the first and pans it. */
export async function visit(browser: Browser, address: string, count: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await slowDown(page, "Slow 4G", 4);
    const received = receiving(session);
    // The runner of TypeScript names the functions it hands over by this one of its own.
    await page.addInitScript("globalThis.__name = (made) => made;");
    await page.addInitScript(() => {
      globalThis.seenTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seenTasks.push(duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction((all) => globalThis.bench?.useful.length >= all, count, {
      timeout: patience,
    });
    const useful = await page.evaluate(() => Math.max(...bench.useful));
    const bytes = received.until(useful);
    const selected = count > 1 ? Number.NaN : await select(page);
    await page.waitForTimeout(1500);
    const { paint, blocked } = await page.evaluate(() => ({
      paint:
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime ??
        bench.paint ??
        Number.NaN,
      blocked: seenTasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    }));
    const frames = count > 1 || Number.isNaN(selected) ? [] : await pan(page);
    return {
      bytes: count > 1 ? received.until(Number.POSITIVE_INFINITY) : bytes,
      paint,
      useful,
      selected,
      blocked,
      heap: await heapOf(session),
      frame: median(frames),
      longestFrame: frames.length > 0 ? Math.max(...frames) : Number.NaN,
    };
  } finally {
    await context.close();
  }
}

/** Counts what comes over the line, compressed. */
function receiving(session: CDPSession) {
  let start: number | undefined;
  const came: { at: number; bytes: number }[] = [];
  session.on("Network.requestWillBeSent", ({ timestamp }) => {
    start ??= timestamp;
  });
  session.on("Network.dataReceived", ({ timestamp, encodedDataLength }) => {
    came.push({ at: timestamp, bytes: encodedDataLength });
  });
  return {
    until: (ms: number) =>
      came.reduce(
        (sum, { at, bytes }) => ((at - (start ?? 0)) * 1000 <= ms ? sum + bytes : sum),
        0,
      ),
  };
}

/** Presses until something is selected: a topic of a peer; of ours the picture first, then the first topic by key. */
async function select(page: Page): Promise<number> {
  const isPeer = await page.evaluate(() => bench.target !== undefined);
  const begun = Date.now();
  let isPressed = false;
  while (Date.now() - begun < patience) {
    const at = await page.evaluate(() => bench.selected);
    if (at !== undefined) return at;
    if (isPeer) {
      const place = await page.evaluate(() => bench.target?.());
      if (place) await page.mouse.click(place.x, place.y);
    } else if (isPressed) await page.keyboard.press("Home");
    else {
      const isFrame = (await page.locator("iframe").count()) > 0;
      const within = isFrame ? page.frameLocator("iframe") : page;
      const areas = within.locator("[data-area]:visible");
      if (!isFrame && (await page.locator("prereq-graph").count()) === 0) return Number.NaN;
      // The live map may have taken the picture's place already.
      const area = (await areas.all())[0] ?? page.locator(".graph").first();
      isPressed = await area.click({ timeout: 2000 }).then(
        () => true,
        () => false,
      );
    }
    await page.waitForTimeout(100);
  }
  return Number.NaN;
}

/** Drags the first map about; resolves to how long each frame was. */
async function pan(page: Page): Promise<number[]> {
  await page.mouse.move(600, 300);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { panFrames: frames });
  });
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(600 + 160 * Math.sin(step / 6), 300 + 80 * Math.sin(step / 9));
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  return page.evaluate(() => Reflect.get(globalThis, "panFrames").slice(1));
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
}

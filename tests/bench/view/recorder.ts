import type { CDPSession, Page } from "@playwright/test";

/** What a page did while it was recorded. Times in milliseconds. */
export interface Recorded {
  /** From one frame to the next. */
  readonly frames: readonly number[];
  readonly longTasks: readonly number[];
  /** The most elements that the drawing library held. */
  readonly elements: number;
  /** What the page's thread worked, other programs of the machine left out. */
  readonly work: number;
}

/** Lets every page of a context note its frames and long tasks, and say how many elements are drawn. */
export async function install(page: Page): Promise<void> {
  // The runner of TypeScript names the functions it hands over by this one of its own.
  await page.addInitScript("globalThis.__name = (made) => made;");
  await page.addInitScript(() => {
    const record = { frames: [0], longTasks: [0], elements: 0, on: false };
    Object.assign(globalThis, { record });
    let last = 0;
    const count = (): number => {
      const peer = Reflect.get(globalThis, "peer");
      const host = document.querySelector(".map-canvas");
      return peer?.count() ?? (host && Reflect.get(host, "_cyreg")?.cy.elements().length) ?? 0;
    };
    const frame = (now: number) => {
      if (record.on && last > 0) record.frames.push(now - last);
      if (record.on) record.elements = Math.max(record.elements, count());
      last = record.on ? now : 0;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (record.on) record.longTasks.push(entry.duration);
    }).observe({ type: "longtask" });
  });
}

/** Records a page while something is done to it. */
export async function recorded(
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<Recorded> {
  await page.evaluate(() =>
    Object.assign(Reflect.get(globalThis, "record"), {
      frames: [],
      longTasks: [],
      elements: 0,
      on: true,
    }),
  );
  const before = await workOf(session);
  await act();
  const work = (await workOf(session)) - before;
  const seen = await page.evaluate(() => {
    const record = Reflect.get(globalThis, "record");
    record.on = false;
    return { frames: record.frames, longTasks: record.longTasks, elements: record.elements };
  });
  return { ...seen, work };
}

/** How long the page's thread has worked, in milliseconds of its own time; see `threadTicks` where it is begun. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

/** The memory that a page's objects take after a collection, in megabytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1e6;
}

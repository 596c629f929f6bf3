import { rmSync } from "node:fs";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/static-server.ts";
import { curriculumNames } from "./graphs.ts";
import { quantile } from "./numbers.ts";
import { heapOf, install, type Recorded } from "./view/recorder.ts";
import { type Place, playSeries } from "./view/series.ts";
import { buildPages, peers, prepare, type Subject } from "./view/subject.ts";

const wanted = ["rust", "khan-2014", "gatech-2020-2023", "stacks-project-dag"];

/** Longer than any library needed to draw the largest graph. */
const drawn = { timeout: 180_000 };

/**
 * What it costs to look at maps of all sizes: in the built explorer (`npm run build` first), opened
 * as files without a layout, and in other libraries that draw all of it at our positions. One run
 * of a scripted series at each of three zooms. `npm run bench -- view explorer stacks-project-dag`
 * leaves the other libraries and the other graphs out.
 */
export async function run(): Promise<void> {
  const { names, missing } = curriculumNames();
  if (missing) console.log(missing);
  const chosen = wanted.filter((name) => process.argv.includes(name));
  const drawers = process.argv.includes("explorer") ? [] : peers;
  const pages = await buildPages();
  console.log(
    "| topics | drawn by | first draw | heap | elements | zoom | frame p50 | p95 | longest | work a frame | longest task |\n|---|---|---|---|---|---|---|---|---|---|---|",
  );
  for (const name of names.filter((one) => (chosen[0] ? chosen : wanted).includes(one))) {
    const subject = await prepare(name, pages);
    if (!subject) continue;
    const { address, server } = await serveFolder(subject.folder);
    await inBrowser((browser) => measureExplorer(browser, address, subject));
    for (const peer of drawers) {
      await inBrowser((browser) => measurePeer(browser, `${address}peers/`, peer, subject));
    }
    server.close();
    rmSync(subject.folder, { recursive: true });
  }
  rmSync(pages, { recursive: true });
}

async function inBrowser(measure: (browser: Browser) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      "--no-sandbox",
      "--disable-background-networking",
      "--disable-gpu",
      "--enable-unsafe-swiftshader",
    ],
  });
  try {
    await measure(browser);
  } catch (failure) {
    console.log(`| | gave up: ${String(failure).split("\n")[0]} | | | | | | | | | |`);
  }
  await browser.close();
}

async function measureExplorer(browser: Browser, address: string, subject: Subject) {
  const { page, session } = await openPage(browser);
  await page.goto(address);
  const first = await page.waitForFunction(
    (title) => {
      const host = document.querySelector(".map-canvas");
      const cy = host && Reflect.get(host, "_cyreg")?.cy;
      const said = document.querySelector("[role=status]")?.textContent ?? "";
      return said.startsWith(title) && cy?.elements().length > 2 && performance.now();
    },
    subject.title,
    { ...drawn, polling: "raf" },
  );
  const look = (place: Place) =>
    page.evaluate(({ zoom, x, y }) => {
      const { cy } = Reflect.get(document.querySelector(".map-canvas") ?? {}, "_cyreg");
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    }, place);
  const box = await page.locator(".map-canvas").boundingBox();
  if (!box) throw new Error("The map has no size.");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await report(page, session, subject, "the explorer", Number(await first.jsonValue()), (place) =>
    playSeries(page, session, middle, () => look(place)),
  );
}

async function measurePeer(browser: Browser, address: string, peer: string, subject: Subject) {
  const { page, session } = await openPage(browser);
  // The same window as the explorer's map has.
  await page.setViewportSize({ width: 880, height: 836 });
  await page.goto(`${address}${peer}.html`);
  const first = await page.waitForFunction(
    () => Reflect.get(globalThis, "peer")?.drawn,
    undefined,
    {
      ...drawn,
      polling: 100,
    },
  );
  const look = (place: Place) =>
    page.evaluate(({ zoom, x, y }) => Reflect.get(globalThis, "peer").look(zoom, x, y), place);
  await report(page, session, subject, peer, Number(await first.jsonValue()), (place) =>
    playSeries(page, session, { x: 440, y: 418 }, () => look(place)),
  );
}

async function openPage(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(drawn.timeout);
  const session = await page.context().newCDPSession(page);
  // The thread's own time, so that other programs on the machine do not count.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await install(page);
  return { page, session };
}

async function report(
  page: Page,
  session: CDPSession,
  subject: Subject,
  drawer: string,
  firstDraw: number,
  play: (place: Place) => Promise<Recorded>,
): Promise<void> {
  await page.waitForTimeout(1000);
  const heap = await heapOf(session);
  for (const place of subject.places) {
    const { frames, longTasks, elements, work } = await play(place);
    const cells = [
      subject.topics,
      drawer,
      `${Math.round(firstDraw)} ms`,
      `${heap.toFixed(1)} MB`,
      elements,
      place.name,
      ...[0.5, 0.95, 1].map((share) => `${quantile(frames, share).toFixed(0)} ms`),
      `${(work / frames.length).toFixed(1)} ms`,
      `${Math.round(Math.max(0, ...longTasks))} ms`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

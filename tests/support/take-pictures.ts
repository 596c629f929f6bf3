// Takes the pictures of README.md from the built site: `npm run build && npm run pictures`.
import { statSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { preview } from "vite";
import { findChromium } from "./chromium.ts";

const folder = "public";
/** Bytes. A page of code is read over slow lines, too. */
const largest = 300_000;

interface Picture {
  readonly file: string;
  readonly window: BrowserContextOptions;
  readonly lead: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

async function showWay(page: Page): Promise<void> {
  await button(page, /^Build a batch ETL pipeline/).click();
  await button(page, /^Start from nothing/).click();
  await page.getByRole("list", { name: "Steps" }).waitFor();
}

const pictures: readonly Picture[] = [
  {
    file: "explorer.png",
    window: { viewport: { width: 1360, height: 850 }, colorScheme: "light" },
    lead: showWay,
  },
  {
    file: "explorer-dark.png",
    window: { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
    lead: async (page) => {
      await page.getByRole("combobox", { name: "Find a topic" }).fill("ownership");
      await page.getByRole("option").first().click();
      await page.getByRole("heading", { level: 2, name: "Ownership", exact: true }).waitFor();
    },
  },
  {
    file: "explorer-phone.png",
    window: {
      viewport: { width: 375, height: 812 },
      colorScheme: "light",
      hasTouch: true,
      isMobile: true,
    },
    lead: async (page) => {
      await button(page, "What do you want to be able to do?").tap();
      await showWay(page);
    },
  },
];

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const page = await browser.newPage({ ...picture.window, reducedMotion: "reduce" });
  await page.goto(address);
  await page.locator('.map-pane[data-live="true"]').waitFor();
  await picture.lead(page);
  await page.mouse.move(0, 0);
  // The signs on the map are pictures themselves, which come a moment later.
  await page.waitForTimeout(1500);
  const path = join(folder, picture.file);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`${path} is larger than ${largest / 1000} kB.`);
}

const server = await preview({
  root: "src",
  logLevel: "warn",
  build: { outDir: "../dist/site" },
  preview: { host: "127.0.0.1", port: 0, open: false },
});
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error("The site is not served. Build it first: npm run build");
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const picture of pictures) await take(browser, address, picture);
} finally {
  await browser.close();
  await server.close();
}

import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { findChromium } from "./chromium.ts";

export const devices = ["desktop", "phone"] as const;
export type Device = (typeof devices)[number];

const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
];

/** Lighthouse's own report on a page, visited with its own conditions for that device. */
export async function audited(address: string, device: Device): Promise<Result> {
  const chromePath = findChromium();
  const chrome = await launch({ ...(chromePath && { chromePath }), chromeFlags: flags });
  try {
    const categories = ["performance", "accessibility", "best-practices"];
    const config = device === "desktop" ? desktopConfig : undefined;
    const report = await lighthouse(
      address,
      { port: chrome.port, onlyCategories: categories, logLevel: "error" },
      config,
    );
    if (!report) throw new Error(`Lighthouse said nothing of ${address}.`);
    return report.lhr;
  } finally {
    chrome.kill();
  }
}

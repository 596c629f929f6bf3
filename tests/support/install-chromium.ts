import { spawnSync } from "node:child_process";
import { findChromium } from "./chromium.ts";

/** Ways to get a Chromium, tried in turn until one is there. */
const ways: readonly (readonly string[])[] = [
  ["npx", "playwright", "install", "chromium"],
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
];

function installChromium(): string | undefined {
  for (const [command = "", ...words] of ways) {
    console.log(`No Chromium found. Trying: ${[command, ...words].join(" ")}`);
    spawnSync(command, words, { stdio: "inherit", timeout: 300_000 });
    const found = findChromium();
    if (found) return found;
  }
  return undefined;
}

const path = findChromium() ?? installChromium();
if (path) {
  console.log(`Browser tests use ${path}`);
} else {
  console.error(
    "The browser tests need Chromium and it could not be installed. Install it, or set CHROMIUM to its path.",
  );
  process.exitCode = 1;
}

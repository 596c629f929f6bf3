import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./support/chromium.ts";

const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Machines are shared: a slow answer is not a wrong one.
  expect: { timeout: 15_000 },
  timeout: 90_000,
  reporter: [["list"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: "http://127.0.0.1:4173/",
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  webServer: {
    command: "npx vite preview --outDir ../dist/site --host 127.0.0.1 --port 4173 --strictPort",
    cwd: "..",
    url: "http://127.0.0.1:4173/",
    reuseExistingServer: false,
  },
});

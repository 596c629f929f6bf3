import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./support/chromium.ts";

const executablePath = findChromium();
/** Two copies of the project can be tested at once when each has a port of its own. */
const port = Number(process.env["PREREQ_TEST_PORT"] ?? 4173);
const address = `http://127.0.0.1:${port}/`;

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
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  webServer: {
    command: `npx vite preview --outDir ../dist/site --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "..",
    url: address,
    reuseExistingServer: false,
  },
});

import type { CDPSession, Page } from "@playwright/test";

/** As the browsers' developer tools define them: bytes a second, and milliseconds to an answer. */
export const networks = {
  "Fast 4G": { throughput: (9_000_000 * 0.9) / 8, latency: 60 * 2.75 },
  "Slow 4G": { throughput: (1_600_000 * 0.9) / 8, latency: 150 * 3.75 },
} as const;

/** Lets a page live on such a line, and on a processor so many times slower. */
export async function slowDown(
  page: Page,
  network: keyof typeof networks,
  slowdown: number,
): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  const { throughput, latency } = networks[network];
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return session;
}

import type { Result } from "lighthouse";
import { audited, type Device, devices } from "../support/lighthouse.ts";
import { serveFolder } from "../support/static-server.ts";
import { median } from "./numbers.ts";

const runs = 5;

/** What Lighthouse says of the built site: its scores, and what the first is made of; medians of five runs. */
export async function run(): Promise<void> {
  const { address, server } = await serveFolder("dist/site");
  console.log(
    "| device | performance | accessibility | best practices | first paint | largest paint | blocked | shift | speed index |\n|---|---|---|---|---|---|---|---|---|",
  );
  for (const device of devices) console.log(await row(address, device));
  server.close();
}

async function row(address: string, device: Device): Promise<string> {
  const reports: Result[] = [];
  for (let count = 0; count < runs; count += 1) reports.push(await audited(address, device));
  const middle = (pick: (report: Result) => number) => median(reports.map(pick));
  const score = (category: string) =>
    Math.round(100 * middle(({ categories }) => categories[category]?.score ?? 0));
  const measure = (audit: string) =>
    middle(({ audits }) => audits[audit]?.numericValue ?? Number.NaN);
  const time = (audit: string) => `${Math.round(measure(audit))} ms`;
  return `| ${[
    device,
    score("performance"),
    score("accessibility"),
    score("best-practices"),
    time("first-contentful-paint"),
    time("largest-contentful-paint"),
    time("total-blocking-time"),
    measure("cumulative-layout-shift").toFixed(3),
    time("speed-index"),
  ].join(" | ")} |`;
}

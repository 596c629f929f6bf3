import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("../../support/print-schedule.ts", import.meta.url));

async function printedIn(zone: string): Promise<{ offsets: string; rest: string }> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 1 << 26,
  });
  const { offsets, ...rest } = JSON.parse(stdout);
  return { offsets: JSON.stringify(offsets), rest: JSON.stringify(rest) };
}

test("a schedule is the same in every time zone, whatever its clocks do", {
  timeout: 60_000,
}, async () => {
  const zones = [
    ["UTC", "[0,0]"],
    ["America/New_York", "[300,240]"],
    ["Africa/Cairo", "[-120,-180]"],
    ["Pacific/Apia", "[-780,-780]"],
    ["Australia/Lord_Howe", "[-660,-630]"],
  ] as const;
  let first: string | undefined;
  for (const [zone, offsets] of zones) {
    const printed = await printedIn(zone);
    expect(printed.offsets, zone).toBe(offsets);
    first ??= printed.rest;
    expect(printed.rest, zone).toBe(first);
  }
  expect(first).toContain('"kind":"schedule"');
  expect(first).toContain('"kind":"needed pace"');
});

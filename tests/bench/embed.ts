import { loadavg } from "node:os";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/static-server.ts";
import { peers, prepare, tiers } from "./embed/subject.ts";
import { type Visit, visit } from "./embed/visit.ts";
import { median } from "./numbers.ts";

/** A round takes about ten minutes, most of them for what the peers do. */
const runs = Number(process.env["PREREQ_BENCH_RUNS"] ?? 3);

/** Somebody's page, as it is called in the table, with one map and with several. */
interface Contestant {
  readonly name: string;
  readonly isPeer: boolean;
  readonly one: string;
  readonly several: string;
  /** How many `several` has: ten of ours are to cost less than two of any peer. */
  readonly count: number;
}

const contestants: readonly Contestant[] = [
  ...tiers.map((tier) => ({
    name: `ours, ${tier}`,
    isPeer: false,
    one: `${tier}-1.html`,
    several: `${tier}-10.html`,
    count: 10,
  })),
  ...peers.map((peer) => ({
    name: peer,
    isPeer: true,
    one: `peers/${peer}.html`,
    several: `peers/${peer}.html?n=2`,
    count: 2,
  })),
];

/**
 * The same graph of 300 topics embedded by each of our ways and by five peers, on Slow 4G with a
 * processor four times slower: medians of the visits of one run, in turn.
 */
export async function run(): Promise<void> {
  const { address, server } = await serveFolder(await prepare());
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  const seen = new Map(contestants.map((one) => [one, { one: [], several: [] } as Seen]));
  for (let round = 0; round < runs; round += 1)
    for (const [contestant, visits] of seen) await visitBoth(browser, address, contestant, visits);
  await browser.close();
  server.close();
  print(seen);
}

interface Seen {
  readonly one: Visit[];
  readonly several: Visit[];
}

async function visitBoth(
  browser: Browser,
  address: string,
  { one, several, count }: Contestant,
  seen: Seen,
): Promise<void> {
  seen.one.push(await visit(browser, address + one, 1));
  seen.several.push(await visit(browser, address + several, count));
}

function print(seen: ReadonlyMap<Contestant, Seen>): void {
  const middle = (visits: readonly Visit[], key: keyof Visit) => median(visits.map((v) => v[key]));
  const best = (of: "one" | "several", key: keyof Visit) =>
    Math.min(
      ...[...seen]
        .filter(([{ isPeer }]) => isPeer)
        .map(([, visits]) => middle(visits[of], key))
        .filter((value) => !Number.isNaN(value)),
    );
  const cell = (visits: Seen, of: "one" | "several", key: keyof Visit, text: Text) => {
    const value = middle(visits[of], key);
    return Number.isNaN(value) ? "–" : `${text(value)} (${(value / best(of, key)).toFixed(2)})`;
  };
  console.log(
    `Load of the machine: ${loadavg()
      .map((one) => one.toFixed(1))
      .join(", ")}. In brackets: times the best peer.\n`,
  );
  console.log(`| embedded as | ${columns.map(([title]) => title).join(" | ")} |`);
  console.log(`|${"---|".repeat(columns.length + 1)}`);
  for (const [{ name }, visits] of seen)
    console.log(
      `| ${name} | ${columns.map(([, of, key, text]) => cell(visits, of, key, text)).join(" | ")} |`,
    );
}

type Text = (value: number) => string;
const ms: Text = (value) => `${Math.round(value)} ms`;
const kB: Text = (value) => `${(value / 1000).toFixed(0)} kB`;
const MB: Text = (value) => `${(value / 1e6).toFixed(1)} MB`;

/** What is told of each, of one map and of ten of ours or two of a peer. */
const columns: readonly (readonly [string, "one" | "several", keyof Visit, Text])[] = [
  ["bytes till useful", "one", "bytes", kB],
  ["first paint", "one", "paint", ms],
  ["useful", "one", "useful", ms],
  ["topic selected", "one", "selected", ms],
  ["blocked", "one", "blocked", ms],
  ["heap", "one", "heap", MB],
  ["frame p50", "one", "frame", ms],
  ["longest frame", "one", "longestFrame", ms],
  ["ten / two: bytes", "several", "bytes", kB],
  ["ten / two: useful", "several", "useful", ms],
  ["ten / two: blocked", "several", "blocked", ms],
  ["ten / two: heap", "several", "heap", MB],
];

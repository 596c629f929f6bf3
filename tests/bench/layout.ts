import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { engines } from "./layout-engines.ts";
import { graphNames } from "./layout-graphs.ts";
import type { LayoutFigures } from "./layout-run.ts";

/** Seconds after which an engine is stopped. */
const limit = 60;

/**
 * Compares our layout with other engines on the Rust map, on made-up curricula and on real graphs,
 * and prints a Markdown table. Names of graphs after the benchmark's own name choose among them.
 * "Legibility" is the zoom at which the whole picture fits into 1600 × 1000.
 */
export async function run(): Promise<void> {
  const chosen = process.argv.slice(3);
  const { names, missing } = graphNames();
  if (missing !== undefined) console.log(`Left out: ${missing}\n`);
  console.log(row("graph", "engine", "ms", "crossings drawn", "straight", ...laterColumns));
  console.log(row(...Array.from({ length: 5 + laterColumns.length }, () => "---")));
  for (const graph of names) {
    if (chosen.length > 0 && !chosen.includes(graph)) continue;
    for (const engine of Object.keys(engines)) console.log(await line(graph, engine));
  }
}

const laterColumns = ["through cards", "areas overlapping", "length, 1000", "size", "legibility"];

const row = (...columns: readonly string[]): string => `| ${columns.join(" | ")} |`;

async function line(graph: string, engine: string): Promise<string> {
  const outcome = await figures(graph, engine);
  if (typeof outcome === "string")
    return row(graph, engine, outcome, ...laterColumns.map(() => ""), "", "");
  const { milliseconds, drawn, straight, through, overlappingAreas, length, width, height } =
    outcome;
  return row(
    graph,
    engine,
    milliseconds.toFixed(milliseconds < 20 ? 1 : 0),
    count(drawn),
    count(straight),
    count(through),
    count(overlappingAreas),
    count(Math.round(length / 1000)),
    `${Math.round(width)} × ${Math.round(height)}`,
    Math.min(1600 / width, 1000 / height).toFixed(3),
  );
}

/** JSON has no NaN: what was not counted arrives as null. */
const count = (number: number | null): string =>
  number === null ? "not counted" : number.toLocaleString("en");

/** The figures of one run in a process of its own, or why there are none. */
function figures(graph: string, engine: string): Promise<LayoutFigures | string> {
  const script = fileURLToPath(new URL("layout-run.ts", import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script, graph, engine], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve) => {
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(`> ${limit} s`);
    }, limit * 1000);
    child.on("close", (code) => {
      clearTimeout(timer);
      const reason =
        errors.split("\n").find((text) => /Error|memory/.test(text)) ?? "no reason given";
      resolve(code === 0 ? JSON.parse(output) : `fails: ${reason.trim().slice(0, 80)}`);
    });
  });
}

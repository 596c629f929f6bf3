import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import type { SourceFile } from "../../src/core/curriculum/source.ts";
import { type LayoutInput, layoutInput } from "../../src/scene/layout/layout-input.ts";
import { madeUp } from "./made-up.ts";

const graphFolder = fileURLToPath(new URL("../../graph/", import.meta.url));
/** A folder of published graphs as prereq/1 JSON; they are not part of the project. */
const realFolder = `${process.env["PREREQ_REAL_GRAPHS"] ?? "real-graphs"}/`;
const madeUpSizes = [250, 1000, 5000];
const realNames = [
  "ca-colostate-csdegree",
  "exercism-rust-full",
  "lecturebank-2",
  "metacademy",
  "khan-2014",
  "gatech-2020-2023",
  "ucsd-wi26",
  "stacks-project-dag",
];

/** The graphs to compare on; real ones only where they are at hand. */
export function graphNames(): { names: string[]; missing: string | undefined } {
  const real = realNames.filter((name) => existsSync(`${realFolder}${name}.json`));
  const names = ["rust", ...madeUpSizes.map((size) => `made-up-${size}`), ...real];
  const missing =
    real.length < realNames.length
      ? `real graphs: set PREREQ_REAL_GRAPHS to a folder of them (now ${realFolder})`
      : undefined;
  return { names, missing };
}

/** The graph of a name from `graphNames`. */
export function graphNamed(name: string): LayoutInput | undefined {
  const size = /^made-up-(\d+)$/.exec(name)?.[1];
  if (size !== undefined) return madeUp(Number(size));
  const path = `${realFolder}${name}.json`;
  if (name !== "rust" && !existsSync(path)) return undefined;
  const files =
    name === "rust" ? folder() : [{ path: `${name}.json`, text: readFileSync(path, "utf8") }];
  const { curriculum, problems } = open(read(files));
  if (curriculum === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return layoutInput(curriculum);
}

function folder(): SourceFile[] {
  return readdirSync(graphFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(`${graphFolder}${path}`, "utf8") }));
}

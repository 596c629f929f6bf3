import { existsSync, readFileSync } from "node:fs";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import { type LayoutInput, layoutInput } from "../../src/scene/layout/layout-input.ts";
import { rustReading } from "../support/rust-curriculum.ts";
import { madeUp } from "./made-up.ts";

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
  const reading =
    name === "rust"
      ? rustReading
      : read([{ path: `${name}.json`, text: readFileSync(path, "utf8") }]);
  const { curriculum, problems } = open(reading);
  if (curriculum === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return layoutInput(curriculum);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import type { SourceFile } from "../../src/core/curriculum/source.ts";
import type { Curriculum } from "../../src/core/model/curriculum.ts";

const graphFolder = fileURLToPath(new URL("../../graph/", import.meta.url));
/** A folder of published graphs as prereq/1 JSON; they are not part of the project. */
const realFolder = `${process.env["PREREQ_REAL_GRAPHS"] ?? "real-graphs"}/`;

const realNames = [
  "ca-colostate-csdegree",
  "exercism-csharp-full",
  "exercism-python-full",
  "exercism-rust-full",
  "lecturebank-2",
  "metacademy",
  "khan-2014",
  "gatech-2020-2023",
  "ucsd-wi26",
  "stacks-project-dag",
];

/** The Rust curriculum and the published graphs that are at hand; `missing` says how to get the others. */
export function curriculumNames(): { names: string[]; missing: string | undefined } {
  const real = realNames.filter((name) => existsSync(pathOf(name)));
  const missing =
    real.length < realNames.length
      ? `real graphs: set PREREQ_REAL_GRAPHS to a folder of them (now ${realFolder})`
      : undefined;
  return { names: ["rust", ...real], missing };
}

/** The curriculum of a name from `curriculumNames`; undefined when it is not at hand. */
export function curriculumNamed(name: string): Curriculum | undefined {
  if (name !== "rust" && !existsSync(pathOf(name))) return undefined;
  const files =
    name === "rust"
      ? folder()
      : [{ path: `${name}.json`, text: readFileSync(pathOf(name), "utf8") }];
  const { curriculum, problems } = open(read(files));
  if (curriculum === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
  return curriculum;
}

const pathOf = (name: string): string => `${realFolder}${name}.json`;

function folder(): SourceFile[] {
  return readdirSync(graphFolder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => ({ path, text: readFileSync(`${graphFolder}${path}`, "utf8") }));
}

import { readdirSync, readFileSync } from "node:fs";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";

const folder = new URL("../../graph/", import.meta.url);
/** The files of the Rust curriculum of this repository. */
export const rustFiles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".yaml"))
  .map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));

/** The Rust curriculum of this repository as it was read, for the rules. */
export const rustReading = read(rustFiles);

/** The Rust curriculum of this repository; undefined when it cannot be opened, which `tests/graph.test.ts` tells. */
export const rustCurriculum = open(rustReading).curriculum;

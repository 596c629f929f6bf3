import { errorsInOpened } from "../../src/core/curriculum/check.ts";
import type { Reading } from "../../src/core/curriculum/draft.ts";
import { open } from "../../src/core/curriculum/open.ts";
import { read } from "../../src/core/curriculum/read.ts";
import { readJson } from "../../src/core/curriculum/read-json.ts";
import type { SourceFile } from "../../src/core/curriculum/source.ts";
import { importFiles } from "../../src/formats/import/import-files.ts";
import { readImported } from "../../src/formats/import/read-imported.ts";
import { extremeFiles } from "./limits-files.ts";

const options = { flip: false, title: undefined, url: undefined };

/**
 * How long the worst files take until they are open or refused, and how much memory the process then holds. A word after the benchmark's name chooses the files that have it
 * in their name.
 */
export function run(): void {
  const [word = ""] = process.argv.slice(3);
  console.log("| files | MB | time | memory | what came of them |\n|---|---|---|---|---|");
  for (const { name, make } of extremeFiles.filter((one) => one.name.includes(word))) {
    const files = make();
    const length = files.reduce((sum, { text }) => sum + text.length, 0);
    const before = performance.now();
    const outcome = opened(files);
    const took = performance.now() - before;
    const cells = [
      name,
      (length / 1e6).toFixed(1),
      `${(took / 1000).toFixed(1)} s`,
      `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
      outcome,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

/** All that the page and the command line do with opened files before anything is drawn. */
function opened(files: readonly SourceFile[]): string {
  const reading = readingOf(files);
  if (!reading) return "of no known format";
  const whole = open(reading);
  const [problem] = whole.problems;
  if (!whole.curriculum) return `refused: ${problem?.code}, ${whole.problems.length} problems`;
  errorsInOpened(whole);
  return `${whole.curriculum.topics.length} topics`;
}

function readingOf(files: readonly SourceFile[]): Reading | undefined {
  const [first] = files;
  if (first?.path.endsWith(".yaml")) return read(files);
  if (first && files.length === 1 && /^\{"format":"prereq/.test(first.text)) return readJson(first);
  const imported = importFiles(files, options);
  return imported && readImported(imported, first?.path ?? "");
}

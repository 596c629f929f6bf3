import { limits } from "../core/curriculum/limits.ts";
import type { FoundFile } from "../core/curriculum/source.ts";
import { UsageError } from "./command.ts";
import type { Effects } from "./effects.ts";
import { foundFile } from "./found-file.ts";

/**
 * Reads files of foreign formats: those that are named, and in folders those that some format is
 * written in. When they are too large together, the first that is too much is not read.
 * @throws UsageError when there is nothing of a name.
 */
export async function foreignFiles(
  names: readonly string[],
  effects: Effects,
): Promise<FoundFile[]> {
  const files: FoundFile[] = [];
  let bytes = 0;
  for (const path of await pathsOf(names, effects)) {
    bytes += await effects.sizeOf(path);
    if (bytes > limits.fileLength) return [...files, { path, fault: "too-large" }];
    files.push(await foundFile(path, path, effects));
  }
  return files;
}

async function pathsOf(names: readonly string[], effects: Effects): Promise<string[]> {
  const paths: string[] = [];
  for (const name of names) {
    const kind = await effects.kindOf(name);
    if (kind === "nothing") throw new UsageError(`There is no file or folder ${name}.`);
    if (kind === "file") paths.push(name);
    else {
      const folder = name.replace(/\/+$/, "");
      const inside = [...(await effects.filesIn(`${folder}/`))].filter(isForeign).sort();
      paths.push(...inside.map((path) => `${folder}/${path}`));
    }
  }
  return paths;
}

/** Whether a folder that is one document in several files has it as a part. */
const isForeign = (path: string): boolean => /\.(md|csv|tsv|canvas)$/i.test(path);

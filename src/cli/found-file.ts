import { limits } from "../core/curriculum/limits.ts";
import { type FoundFile, isYaml } from "../core/curriculum/source.ts";
import { UsageError } from "./command.ts";
import { type Effects, NotUtf8 } from "./effects.ts";

/**
 * Reads one file that a command names.
 * @throws UsageError when there is no such file.
 */
export async function readFile(path: string, effects: Effects): Promise<FoundFile> {
  if ((await effects.kindOf(path)) !== "file") throw new UsageError(`There is no file ${path}.`);
  return foundFile(path, path, effects);
}

/** Reads a file that is there, unless it is too large. `called` is its path in what is told of it. */
export async function foundFile(
  path: string,
  called: string,
  effects: Effects,
): Promise<FoundFile> {
  const most = isYaml(path) ? limits.yamlLength : limits.fileLength;
  if ((await effects.sizeOf(path)) > most) return { path: called, fault: "too-large" };
  try {
    return { path: called, text: await effects.readText(path) };
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return { path: called, fault: "not-utf-8" };
  }
}

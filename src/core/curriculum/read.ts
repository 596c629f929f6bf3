import type { Reading } from "./draft.ts";
import { readFolder } from "./read-folder.ts";
import { readJson } from "./read-json.ts";
import type { SourceFile } from "./source.ts";

/** Reads a curriculum from the files of a folder, or from a single JSON file. */
export function read(files: readonly SourceFile[]): Reading {
  const [only] = files;
  const isJson = only !== undefined && files.length === 1 && only.path.endsWith(".json");
  return isJson ? readJson(only) : readFolder(files);
}

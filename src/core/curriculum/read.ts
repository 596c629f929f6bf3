import type { Reading } from "./draft.ts";
import { readFolder } from "./read-folder.ts";
import { readJson } from "./read-json.ts";
import type { FoundFile } from "./source.ts";

/** Reads a curriculum from the files of a folder, or from a single JSON file. */
export function read(files: readonly FoundFile[]): Reading {
  const [only] = files;
  const isJson = only !== undefined && files.length === 1 && /\.json$/i.test(only.path);
  return isJson ? readJson(only) : readFolder(files);
}

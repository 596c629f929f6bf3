import type { SourceFile } from "../core/curriculum/source.ts";
import type { Curriculum } from "../core/model/curriculum.ts";
import { changedFiles } from "../formats/patch/changed-files.ts";
import type { Effects } from "./effects.ts";

/**
 * Writes what became of a curriculum into the files of its folder, which otherwise stay as they are.
 * @returns the files that were changed, as seen from where the command runs
 */
export async function writeIntoFiles(
  folder: string,
  files: readonly SourceFile[],
  wanted: Curriculum,
  effects: Effects,
): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, after } of changedFiles(files, wanted) ?? []) {
    if (after === undefined) continue;
    const seenFromHere = `${folder.replace(/\/+$/, "")}/${path}`;
    await effects.writeText(seenFromHere, after);
    changed.push(seenFromHere);
  }
  return changed;
}

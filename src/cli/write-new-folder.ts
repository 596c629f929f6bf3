import type { Curriculum } from "../core/model/curriculum.ts";
import { folderFiles } from "../formats/export/folder.ts";
import { UsageError } from "./command.ts";
import type { Effects } from "./effects.ts";

/**
 * Writes a curriculum as a folder of YAML files.
 * @throws UsageError when the folder has a curriculum already.
 */
export async function writeNewFolder(
  folder: string,
  curriculum: Curriculum,
  effects: Effects,
): Promise<void> {
  if ((await effects.kindOf(`${folder}/curriculum.yaml`)) !== "nothing")
    throw new UsageError(`There is a curriculum in ${folder} already. Name a new folder.`);
  for (const { path, text } of folderFiles(curriculum))
    await effects.writeText(`${folder}/${path}`, text);
}

import type { Places } from "../../core/curriculum/places.ts";
import { suggestedWhy } from "../../core/suggesting/accepted.ts";
import type { Suggestion } from "../../core/suggesting/suggest.ts";
import { withPrerequisites } from "../../formats/yaml-edits/added-prerequisites.ts";
import type { Effects } from "../effects.ts";

/** What was added to the files of a folder. */
export interface AddedToFiles {
  /** The files that were changed, as seen from where the command runs. */
  readonly files: readonly string[];
  /** How many suggestions no file could take. */
  readonly left: number;
}

/** Writes suggestions into the YAML files of a folder, which otherwise stay as they are. */
export async function addToFiles(
  folder: string,
  suggestions: readonly Suggestion[],
  places: Places,
  effects: Effects,
): Promise<AddedToFiles> {
  const byFile = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const { file } = places.topic(suggestion.topic.id);
    byFile.set(file, [...(byFile.get(file) ?? []), suggestion]);
  }
  const files: string[] = [];
  let left = 0;
  for (const [file, own] of byFile) {
    const path = `${folder.replace(/\/+$/, "")}/${file}`;
    const additions = own.map((suggestion) => ({
      topic: suggestion.topic.id,
      prerequisite: suggestion.prerequisite.id,
      why: suggestedWhy(suggestion),
    }));
    const edited = withPrerequisites(await effects.readText(path), additions);
    left += edited.left.length;
    if (edited.left.length === own.length) continue;
    await effects.writeText(path, edited.text);
    files.push(path);
  }
  return { files, left };
}

import { open } from "../../core/curriculum/open.ts";
import { read } from "../../core/curriculum/read.ts";
import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Written } from "../../core/editing/written.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { curriculumValue } from "../export/json.ts";
import { isSame } from "../yaml-edits/mapping.ts";
import type { ChangedFile } from "./changed-file.ts";
import { changedFolder } from "./changed-folder.ts";
import { changedJson } from "./changed-json.ts";

/** Whether these files are what a curriculum, as it is written in JSON, was read from. */
export function areSourceOf(files: readonly SourceFile[], written: Written): boolean {
  const { curriculum } = open(read(files));
  return curriculum !== undefined && isSame(curriculumValue(curriculum), written);
}

/**
 * How the files that a curriculum was read from, a folder's or a single JSON file, have to change for
 * it to become another one, with as little change in them as can be. `undefined` when they cannot be
 * read as they are.
 */
export function changedFiles(
  files: readonly SourceFile[],
  wanted: Curriculum,
): readonly ChangedFile[] | undefined {
  const [only] = files;
  if (!only || files.length > 1 || !/\.json$/i.test(only.path)) return changedFolder(files, wanted);
  const changed = changedJson(only, wanted);
  return changed && [changed].filter(({ before, after }) => before !== after);
}

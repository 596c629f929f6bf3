import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import { importFile, isRefused } from "../../formats/import/import-file.ts";
import { layOut } from "../../scene/layout/lay-out.ts";
import type { Layout } from "../../scene/layout/layout.ts";
import { layoutInput } from "../../scene/layout/layout-input.ts";

/*
 * What is fetched only for a file that `prereq build` did not write. The one-file build has
 * `no-other-sources.ts` in its place.
 */

/** A file of a foreign format as one of ours; undefined when no format is recognised, or the file is refused. */
export function imported(file: SourceFile): SourceFile | undefined {
  const made = importFile(file, { flip: false, title: undefined, url: undefined });
  if (!made || isRefused(made.problems)) return undefined;
  return { path: file.path, text: JSON.stringify(made.value) };
}

/** A layout made on the spot, for a window of this shape. */
export function laidOut(curriculum: Curriculum, aspect: number): Layout | undefined {
  return layOut(layoutInput(curriculum), { aspect, effort: "fast" });
}

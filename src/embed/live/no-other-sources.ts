import type { SourceFile } from "../../core/curriculum/source.ts";
import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Layout } from "../../scene/layout/layout.ts";

/* The one-file build shows what `prereq build` writes; to lay out and to import would be a fifth of it. */

export function imported(_file: SourceFile): SourceFile | undefined {
  return undefined;
}

export function laidOut(_curriculum: Curriculum, _aspect: number): Layout | undefined {
  return undefined;
}

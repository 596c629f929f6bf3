import type { SourceFile } from "../../core/curriculum/source.ts";
import type { EarlyLimits } from "./early-limits.ts";
import type { ImportOptions } from "./importer.ts";
import type { Sketch } from "./sketch.ts";

/** A foreign format whose documents are several files that belong together. */
export interface ImporterOfSeveral {
  /** For people: “vault of linked notes (Obsidian)”. */
  readonly title: string;
  /** Whether files are together of this format. Must not throw, whatever the files. */
  readonly recognises: (files: readonly SourceFile[]) => boolean;
  /** What is refused before it is read. */
  readonly limits: EarlyLimits;
  /** What the files say. Whatever is in them, an answer: what cannot be read is told in `problems`. */
  readonly read: (files: readonly SourceFile[], options: ImportOptions) => Sketch;
}

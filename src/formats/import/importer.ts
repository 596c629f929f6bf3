import type { SourceFile } from "../../core/curriculum/source.ts";
import type { EarlyLimits } from "./early-limits.ts";
import type { Sketch } from "./sketch.ts";
import type { ColumnFields } from "./table-columns.ts";

/** What a person may decide about an import. */
export interface ImportOptions {
  /** Turns every prerequisite round, where a format leaves open which end is needed. */
  readonly flip: boolean;
  /** A title in place of the one in the file. */
  readonly title: string | undefined;
  /** Where the document is published. */
  readonly url: string | undefined;
  /** What columns of a table are, by their names, where a person knows better: one of `columnFields`. */
  readonly columns?: ColumnFields;
}

/** A foreign format that can be read. */
export interface Importer {
  /** For people: “table of contents of an mdBook book”. */
  readonly title: string;
  /**
   * Whether a file is of this format, by its content first; the name helps only where the content
   * leaves it open. Must not throw, whatever the file.
   */
  readonly recognises: (file: SourceFile) => boolean;
  /** What is refused before it is read. */
  readonly limits: EarlyLimits;
  /** What the file says. Whatever is in it, an answer: what cannot be read is told in `problems`. */
  readonly read: (file: SourceFile, options: ImportOptions) => Sketch;
}

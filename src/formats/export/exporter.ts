import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TextFile } from "./folder.ts";

/** A format that a curriculum can be written in. */
export interface Exporter {
  /** For people: “graph for Graphviz (DOT)”. */
  readonly title: string;
  /** What of this curriculum the format cannot hold, and what was done instead, a sentence each. */
  readonly loses: (curriculum: Curriculum) => readonly string[];
  /**
   * One text, or several files that belong together. The same curriculum makes the same bytes.
   * @param written when it is written, like `2027-03-01T18:30:00Z`, for formats that must say
   */
  readonly write: (curriculum: Curriculum, written: string) => string | readonly TextFile[];
}

export const losesNothing = (): readonly string[] => [];

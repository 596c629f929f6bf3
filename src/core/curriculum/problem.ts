/** Where something stands in the files that were read. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `error`: must be mended. `warning`: very likely wrong. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** Something wrong with a curriculum, as data: never thrown. */
export interface Problem {
  /** Stable name of what is wrong, for example `unknown-topic` or `cycle`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly mend: string;
  readonly place: Place;
}

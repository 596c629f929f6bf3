import type { Curriculum } from "../../core/model/curriculum.ts";
import type { Opening } from "../../explorer/state.ts";

/** What the page asks of the worker: to open a file, or to lay out what is open already. */
export interface OpeningTask {
  readonly from: { readonly file: File } | { readonly curriculum: Curriculum };
  /** The shape to lay out for, width by height. */
  readonly aspect: number;
}

/** How far the opening of a file has come. The topics are known from the second step on. */
export type OpeningStep =
  | { readonly doing: "reading" }
  | { readonly doing: "checking" | "laying-out"; readonly topics: number };

/** What the worker says: how far it is, and in the end what came of it. */
export type OpeningNews = { readonly step: OpeningStep } | { readonly opening: Opening };

import type { Written } from "./written.ts";

/** Why something cannot be done to a curriculum. */
export type Refusal =
  | { readonly code: "no-such-topic" | "no-such-area" | "no-such-stage"; readonly id: string }
  | { readonly code: "id-taken"; readonly id: string }
  | { readonly code: "of-itself" | "there-already"; readonly id: string }
  /** A goal without topics is none. */
  | { readonly code: "goal-of-nothing"; readonly id: string }
  /** What was to be changed is no longer there. */
  | { readonly code: "not-there" }
  /** These topics ask for it, or goals are made of it, or they stand in it. */
  | { readonly code: "still-needed"; readonly id: string; readonly by: readonly string[] };

/** A curriculum after a change, or why there is none. */
export type Applied =
  | { readonly written: Written; readonly refusal?: undefined }
  | { readonly written?: undefined; readonly refusal: Refusal };

export const done = (written: Written): Applied => ({ written });
export const refused = (refusal: Refusal): Applied => ({ refusal });

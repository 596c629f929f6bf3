import type { ProgressFile } from "../../explorer/read-progress.ts";

/** What the menu shows: its choices, or the question that one of them asks. */
export type Asking =
  | { readonly kind: "choices"; readonly isBack: boolean }
  | { readonly kind: "load"; readonly file: ProgressFile }
  | { readonly kind: "forget" };

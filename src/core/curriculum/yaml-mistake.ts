import type { Problem } from "./problem.ts";

/** A problem with a YAML text, at an offset in it. */
export type Mistake = Omit<Problem, "place"> & { readonly at: number };

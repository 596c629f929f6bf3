import type { Target } from "../core/planning/target.ts";

/** What a person can make their goal: a target of the curriculum, or everything on their own list. */
export type Aim = Target | { readonly kind: "list" };

/** The one aim that stands for the list. */
export const listAim: Aim = { kind: "list" };

import { createStore } from "zustand/vanilla";
import type { KeptDraft } from "./drafts.ts";

/** Changes to another edition of what is open, until their author has said what to do with them. */
export const earlierDraft = createStore<{ readonly draft: KeptDraft | undefined }>(() => ({
  draft: undefined,
}));

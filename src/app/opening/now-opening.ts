import { createStore } from "zustand/vanilla";
import type { OpeningStep } from "./messages.ts";

/** What is being opened and how far that has come. */
export interface NowOpening {
  readonly name: string;
  readonly step: OpeningStep;
  /** Stops; what was shown before is still there. */
  readonly cancel: () => void;
}

export const nowOpening = createStore<{ readonly running: NowOpening | undefined }>(() => ({
  running: undefined,
}));

import { createStore, type StoreApi } from "zustand/vanilla";
import type { Problem } from "../../core/curriculum/problem.ts";
import { apply } from "../../core/editing/apply.ts";
import type { Edit } from "../../core/editing/edit.ts";
import type { Refusal } from "../../core/editing/refusal.ts";
import type { Written } from "../../core/editing/written.ts";
import type { OpenCurriculum, Opening } from "../state.ts";

/** A step that was done, or undone and can be done again, with what was there on its other side. */
export interface Turned {
  readonly edit: Edit;
  readonly written: Written;
}

/** How far an author is. */
interface Work {
  readonly written: Written;
  /** What was done, the latest last, each with what was there before it. */
  readonly behind: readonly Turned[];
  /** What was undone since, the next to be done again last, each with what it will bring. */
  readonly ahead: readonly Turned[];
}

export interface EditingState extends Work {
  /** Whether what is written is not shown or not kept yet. */
  readonly isWorking: boolean;
  /** Why the last step was not taken. */
  readonly refused: Refusal | readonly Problem[] | undefined;
  /** Whether what is written is kept in this browser. */
  readonly isKept: boolean;
}

/** A curriculum being changed by its author: what is written, and what can be done to it. */
export interface Editing extends Pick<StoreApi<EditingState>, "getState" | "subscribe"> {
  /** What the author began with. */
  readonly start: Written;
  /** The same as it was opened. */
  readonly opened: OpenCurriculum;
  /** Does one step; false when it is refused. What only reading finds wrong is refused later. */
  edit(edit: Edit): boolean;
  undo(): void;
  redo(): void;
  /** Goes on with something else of the same curriculum; what was done can no longer be undone. */
  resume(written: Written): void;
  /** Takes away what was said of a refused step. */
  dismiss(): void;
}

/** What editing needs of the page. Nothing of it throws. */
export interface EditingTools {
  /** Reads, checks and lays out what is written. */
  readonly make: (written: Written) => Promise<Opening>;
  /** Shows what was made. */
  readonly show: (open: OpenCurriculum) => void;
  /** Keeps what is written for later, or with `undefined` nothing; whether that could be done. */
  readonly keep: (written: Written | undefined) => Promise<boolean>;
}

/** How many steps can be undone. */
const longest = 200;

/**
 * Begins to change `first`, which is open, or goes on with what was `kept` of an earlier time. The map
 * follows every step as soon as it can be made; a step whose outcome cannot be read is taken back.
 */
export function createEditing(
  first: { readonly written: Written; readonly open: OpenCurriculum },
  kept: Written | undefined,
  { make, show, keep }: EditingTools,
): Editing {
  const start: Work = { written: first.written, behind: [], ahead: [] };
  const store = createStore<EditingState>(() => ({
    ...start,
    isWorking: false,
    refused: undefined,
    isKept: true,
  }));
  /** The last that could be read. */
  let sound: Work = start;

  async function follow(): Promise<void> {
    const { written } = store.getState();
    store.setState({ isWorking: true });
    const opening: Opening =
      written === start.written ? { status: "open", open: first.open } : await make(written);
    if (store.getState().written !== written) return;
    if (opening.status === "broken") {
      store.setState({ ...sound, isWorking: false, refused: opening.problems });
      return;
    }
    if (opening.status === "open") show(opening.open);
    const { behind, ahead } = store.getState();
    sound = { written, behind, ahead };
    const isKept = await keep(written === start.written ? undefined : written);
    if (sound.written === written) store.setState({ isKept, isWorking: false });
  }

  function turn(work: Work): void {
    store.setState({ ...work, refused: undefined });
    void follow();
  }

  const resume = (written: Written) => turn({ ...start, written });
  if (kept) resume(kept);
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    start: start.written,
    opened: first.open,
    edit(edit) {
      const { written, behind } = store.getState();
      const { written: next, refusal } = apply(written, edit);
      if (refusal) store.setState({ refused: refusal });
      else
        turn({ written: next, behind: [...behind, { edit, written }].slice(-longest), ahead: [] });
      return next !== undefined;
    },
    undo() {
      const { written, behind, ahead } = store.getState();
      const last = behind.at(-1);
      if (!last) return;
      const again = { edit: last.edit, written };
      turn({ written: last.written, behind: behind.slice(0, -1), ahead: [...ahead, again] });
    },
    redo() {
      const { written, behind, ahead } = store.getState();
      const next = ahead.at(-1);
      if (!next) return;
      const back = { edit: next.edit, written };
      turn({ written: next.written, behind: [...behind, back], ahead: ahead.slice(0, -1) });
    },
    resume,
    dismiss: () => store.setState({ refused: undefined }),
  };
}

import type { StoreApi } from "zustand/vanilla";
import * as change from "./actions.ts";
import { changeWords } from "./change-words.ts";
import { extended, redone, type Said, type Turn, undone } from "./history.ts";
import { sameRecord } from "./merged.ts";
import { ownAfter } from "./own.ts";
import type { SavedLearner } from "./saved-learner.ts";
import { type ExplorerState, type Opening, openCurriculum } from "./state.ts";

/** Keeps what an explorer's state has of a person, and the history of it. */
export interface Keeper {
  /** Opens something, and takes what is kept for it into the state. */
  open(opening: Opening): void;
  /** Takes what another window has written meanwhile into the state. */
  recallAgain(): void;
  /** Does something, and keeps what the person changed by it. `said` tells what, where its parts do not. */
  keeping(act: () => void, said?: Said): void;
  /** Does something that says itself what is the person's own from now on. */
  adopting(act: () => void, said?: Said): void;
  undo(): void;
  redo(): void;
}

/** `apply` changes the state, as every other change is made. */
export function keeper(
  store: Pick<StoreApi<ExplorerState>, "getState">,
  apply: (step: (state: ExplorerState) => Partial<ExplorerState>) => void,
  saved: SavedLearner,
): Keeper {
  /** A notice is raised once: whoever dismissed it has read it. */
  let raised: string | undefined;

  function keep(): void {
    const state = store.getState();
    const curriculum = openCurriculum(state);
    if (!curriculum) return;
    const { record, notice } = saved.keep(curriculum, state.own);
    if (!sameRecord(state.own, record)) apply((now) => change.taken(now, record));
    if (notice === undefined || notice === raised) return;
    raised = notice;
    apply(() => ({ notice }));
  }

  function turn(to: Turn | undefined, as: "undone" | "doneAgain"): void {
    if (!to) return;
    apply((state) => {
      const { words } = state;
      return change.turned(state, to, words.changes[as](to.done.said(words)));
    });
    keep();
  }

  function adopting(act: () => void, said?: Said): void {
    const before = store.getState().own;
    act();
    const state = store.getState();
    const curriculum = openCurriculum(state);
    if (!curriculum) return;
    const after = state.own;
    const told =
      said === undefined ? changeWords(curriculum, before, after) : { said, field: undefined };
    apply(({ history }) => ({ history: extended(history, { ...told, before, after }) }));
    keep();
  }

  return {
    open(opening) {
      const recalled =
        opening.status === "open" ? saved.recall(opening.open.curriculum) : undefined;
      raised = recalled?.notice;
      apply((state) => change.opened(state, opening, recalled));
    },
    recallAgain() {
      const curriculum = openCurriculum(store.getState());
      if (!curriculum) return;
      apply((state) => change.recalledAgain(state, saved.recallAgain(curriculum, state.own)));
    },
    keeping(act, said) {
      adopting(() => {
        const before = store.getState();
        act();
        apply((state) => ({ own: ownAfter(before, state) }));
      }, said);
    },
    adopting,
    undo: () => {
      const now = store.getState();
      turn(undone(now.history, now.own), "undone");
    },
    redo: () => {
      const now = store.getState();
      turn(redone(now.history, now.own), "doneAgain");
    },
  };
}

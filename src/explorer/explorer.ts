import { createStore, type StoreApi } from "zustand/vanilla";
import type { TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import type { Target } from "../core/planning/plan.ts";
import * as change from "./actions.ts";
import type { SavedLearner } from "./saved-learner.ts";
import {
  type Column,
  type ExplorerState,
  firstState,
  type Opening,
  openCurriculum,
  type SheetHeight,
  type Theme,
  type ViewName,
} from "./state.ts";

/** Everything that can happen to an explorer. What each does is said in `actions.ts`. */
export interface Actions {
  open(opening: Opening): void;
  /** Reads the kept record again, after another window wrote it. */
  recallAgain(): void;
  select(topic: TopicId | undefined): void;
  mark(topic: TopicId, mark: Mark | undefined): void;
  aim(target: Target | undefined): void;
  show(view: ViewName): void;
  setTheme(theme: Theme): void;
  showColumn(column: Column): void;
  setSheet(height: SheetHeight): void;
  dismissNotice(): void;
  announce(sentence: string): void;
}

/** The product without a screen: a state that can be watched, and what can be done to it. */
export interface Explorer
  extends Pick<StoreApi<ExplorerState>, "getState" | "getInitialState" | "subscribe"> {
  readonly actions: Actions;
}

/**
 * A new explorer, still loading. Marks and goal are taken from `saved` when a curriculum opens and
 * written back on every change; `actions.open` starts it.
 */
export function createExplorer(saved: SavedLearner): Explorer {
  const store = createStore<ExplorerState>(() => ({ ...firstState, theme: saved.theme() }));
  const apply = (step: (state: ExplorerState) => Partial<ExplorerState>) => store.setState(step);
  const actions: Actions = {
    open: (opening) => {
      const recalled =
        opening.status === "open" ? saved.recall(opening.open.curriculum) : undefined;
      raised = recalled?.notice;
      apply(() => change.opened(opening, recalled));
    },
    recallAgain: () => {
      const curriculum = openCurriculum(store.getState());
      if (curriculum) apply((state) => change.recalledAgain(state, saved.recall(curriculum)));
    },
    select: (topic) => apply((state) => change.select(state, topic)),
    mark: (topic, as) => keeping(() => apply((state) => change.mark(state, topic, as))),
    aim: (target) => keeping(() => apply((state) => change.aim(state, target))),
    show: (view) => apply((state) => change.show(state, view)),
    setTheme: (theme) => {
      saved.keepTheme(theme);
      apply(() => change.setTheme(theme));
    },
    showColumn: (column) => apply((state) => change.showColumn(state, column)),
    setSheet: (height) => apply((state) => change.setSheet(state, height)),
    dismissNotice: () => apply(() => change.dismissNotice),
    announce: (announcement) => apply(() => ({ announcement })),
  };

  /** A notice is raised once: whoever dismissed it has read it. */
  let raised: string | undefined;

  function keeping(act: () => void): void {
    act();
    const state = store.getState();
    const curriculum = openCurriculum(state);
    const notice = curriculum && saved.keep(curriculum, state);
    if (notice === undefined || notice === raised) return;
    raised = notice;
    apply(() => ({ notice }));
  }

  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, actions };
}

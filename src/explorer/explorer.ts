import { createStore, type StoreApi } from "zustand/vanilla";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import type { Answer as PlacementReply } from "../core/planning/placement/placement.ts";
import type { Target } from "../core/planning/target.ts";
import * as change from "./actions.ts";
import { openQuestions } from "./open-questions.ts";
import * as placing from "./placing.ts";
import type { Planner } from "./planner/planner.ts";
import type { Asked, Subject } from "./planner/questions.ts";
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
  type WayTab,
} from "./state.ts";

/** Everything that can happen to an explorer. What each does is said in `actions.ts`. */
export interface Actions extends RouteActions {
  open(opening: Opening): void;
  /** Reads the kept record again, after another window wrote it. */
  recallAgain(): void;
  select(topic: TopicId | undefined): void;
  mark(topic: TopicId, mark: Mark | undefined): void;
  aim(target: Target | undefined): void;
  wish(wishes: Partial<Wishes>): void;
  setTimes(times: Partial<Times>): void;
  showWayTab(tab: WayTab): void;
  /** Begins to find out what the learner knows of what the goal needs. */
  beginPlacement(): void;
  reply(answer: Omit<PlacementReply, "kind">): void;
  /** Takes the last reply back. */
  unreply(): void;
  /** Marks what was found to be known, and ends the questions. */
  takePlacement(): void;
  leavePlacement(): void;
  show(view: ViewName): void;
  setTheme(theme: Theme): void;
  showColumn(column: Column): void;
  setSheet(height: SheetHeight): void;
  dismissNotice(): void;
  announce(sentence: string): void;
}

import { type RouteActions, routeActions } from "./route/route-actions.ts";
import type { Times } from "./times.ts";
import type { Wishes } from "./wishes.ts";

/** The product without a screen: a state that can be watched, and what can be done to it. */
export interface Explorer
  extends Pick<StoreApi<ExplorerState>, "getState" | "getInitialState" | "subscribe"> {
  readonly actions: Actions;
}

/**
 * A new explorer, still loading. Marks and goal are taken from `saved` when a curriculum opens and
 * written back on every change; whatever has to be planned is asked of `planner`; calendars
 * begin on `today`, like `2027-03-01`. `actions.open` starts it.
 */
export function createExplorer(saved: SavedLearner, planner: Planner, today: string): Explorer {
  const store = createStore<ExplorerState>(() => ({
    ...firstState,
    theme: saved.theme(),
    clock: { today },
  }));
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
    wish: (wishes) => keeping(() => apply((state) => change.wish(state, wishes))),
    setTimes: (times) => keeping(() => apply((state) => change.setTimes(state, times))),
    beginPlacement: () => apply(placing.begin),
    reply: (answer) => apply((state) => placing.reply(state, { kind: "answer", ...answer })),
    unreply: () => apply(placing.unreply),
    takePlacement: () => keeping(() => apply(placing.take)),
    leavePlacement: () => apply(() => placing.leave),
    ...routeActions(apply, (step) => keeping(() => apply(step))),
    showWayTab: (wayTab) => apply(() => ({ wayTab })),
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

  askPlanner(store, planner);
  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, actions };
}

/** Asks the planner whatever a state leaves open, once, and takes its answers into the state. */
function askPlanner(store: StoreApi<ExplorerState>, planner: Planner): void {
  const asked = new Map<Subject, unknown>();
  let opened: Curriculum | undefined;

  const ask = <Chosen extends Subject>(
    subject: Chosen,
    question: Asked[Chosen]["question"] | undefined,
  ) => {
    if (asked.get(subject) === question) return;
    asked.set(subject, question);
    if (!question) return;
    planner.ask(subject, question, (answer) => {
      if (asked.get(subject) !== question) return;
      store.setState((state) => change.answered(state, subject, question, answer));
    });
  };

  store.subscribe((state) => {
    const curriculum = openCurriculum(state);
    if (curriculum && curriculum !== opened) {
      opened = curriculum;
      asked.clear();
      planner.open(curriculum);
    }
    const questions = openQuestions(state);
    ask("way", questions.way);
    ask("orders", questions.orders);
    ask("fitting", questions.fitting);
    ask("supposed", questions.supposed);
    ask("calendar", questions.calendar);
    ask("placement", questions.placement);
    ask("goals", questions.goals);
    ask("ready", questions.ready);
    ask("topic", questions.topic);
  });
}

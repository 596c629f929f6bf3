import { createStore, type StoreApi } from "zustand/vanilla";
import type { Curriculum } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import type { Answer as PlacementReply } from "../core/planning/placement/placement.ts";
import type { Block } from "../core/scheduling/blocks.ts";
import { english, type Words } from "../language/english.ts";
import * as change from "./actions.ts";
import type { Aim } from "./aim.ts";
import { type Arrival, arrive } from "./arrive.ts";
import { type ChoiceActions, choiceActions } from "./choice-actions.ts";
import { tick } from "./diary/ticking.ts";
import { withLearnt } from "./diary/with-learnt.ts";
import type { Said } from "./history.ts";
import { keeper } from "./keeper.ts";
import type { Lens } from "./lens.ts";
import * as listing from "./listing.ts";
import { look, settled } from "./looking.ts";
import { openQuestions, subjects } from "./open-questions.ts";
import * as own from "./own.ts";
import * as placing from "./placing.ts";
import type { Planner } from "./planner/planner.ts";
import type { Asked, Subject } from "./planner/questions.ts";
import type { SavedLearner } from "./saved-learner.ts";
import type { LearnerRecord } from "./saved-record.ts";
import {
  type Column,
  type ExplorerState,
  firstState,
  type OpenCurriculum,
  type Opening,
  openCurriculum,
  type SheetHeight,
  type ViewName,
  type WayTab,
} from "./state.ts";

/** Everything that can happen to an explorer. What each does is said in `actions.ts`. */
export interface Actions extends RouteActions, ChoiceActions {
  /** `arrival` is what the page's address shows of it. */
  open(opening: Opening, arrival?: Arrival): void;
  /** Takes in the texts that an abridged curriculum had left out. */
  complete(whole: Opening): void;
  /** Takes in what its author made of the open curriculum, or what its map still wanted. */
  edited(open: OpenCurriculum): void;
  /** Shows what an address tells, after the page was opened. */
  arrive(arrival: Arrival): void;
  /** From a plan that somebody sent back to the person's own. */
  backToOwn(): void;
  /** Makes a plan that somebody sent the person's own. */
  keepSent(): void;
  /** Reads the kept record again, after another window wrote it. */
  recallAgain(): void;
  select(topic: TopicId | undefined): void;
  mark(topic: TopicId, mark: Mark | undefined): void;
  /** Ticks a block of the calendar off, or takes the tick back. */
  tick(block: Block, isDone: boolean): void;
  /** Another day has begun. */
  setToday(day: string): void;
  aim(target: Aim | undefined): void;
  /** Puts a topic on the person's own list, or takes it off. */
  list(topic: TopicId, on: boolean): void;
  /** Puts another record in the place of all that is kept. `said` tells what was done. */
  restore(record: LearnerRecord, said: Said): void;
  /** Takes back what was done last to what is kept, and does it again. */
  undo(): void;
  redo(): void;
  wish(wishes: Partial<Wishes>): void;
  setTimes(times: Partial<Times>): void;
  showWayTab(tab: WayTab): void;
  /** Shows or hides the ways to take the plan along. */
  showTakeAway(isShown: boolean): void;
  /** Shows or hides what the rules find in the curriculum, and what its prerequisites mean. */
  showCheck(isShown: boolean): void;
  /** Begins to find out what the learner knows of what the goal needs. */
  beginPlacement(): void;
  reply(answer: Omit<PlacementReply, "kind">): void;
  /** Takes the last reply back. */
  unreply(): void;
  /** Marks what was found to be known, and ends the questions. */
  takePlacement(): void;
  leavePlacement(): void;
  show(view: ViewName): void;
  look(lens: Partial<Lens>): void;
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
 * written back on every change; it speaks with `words`; whatever has to be planned is asked of `planner`; calendars
 * begin on `today`, like `2027-03-01`. `actions.open` starts it.
 */
export function createExplorer(
  saved: SavedLearner,
  planner: Planner,
  today: string,
  words: Words = english,
): Explorer {
  const store = createStore<ExplorerState>(() => ({
    ...firstState,
    ...chosenBefore(saved),
    words,
    clock: { today },
  }));
  const apply = (step: (state: ExplorerState) => Partial<ExplorerState>) =>
    store.setState((state) => settled(state, step(state)));
  const keeps = keeper(store, apply, saved);
  const { keeping } = keeps;
  const actions: Actions = {
    open: (opening, arrival) => {
      keeps.open(opening);
      const { announcement } = store.getState();
      if (arrival) apply((state) => ({ ...arrive(state, arrival), announcement }));
    },
    complete: (whole) => apply((state) => change.completed(state, whole)),
    edited: (open) => apply((state) => change.edited(state, open)),
    arrive: (arrival) => {
      const act = () => apply((state) => arrive(state, arrival));
      if (arrival.from === "own") keeping(act);
      else act();
    },
    backToOwn: () => apply(own.backToOwn),
    keepSent: () => keeps.adopting(() => apply(own.keepSent)),
    recallAgain: keeps.recallAgain,
    select: (topic) => apply((state) => change.select(state, topic)),
    list: (topic, on) => keeping(() => apply((state) => listing.list(state, topic, on))),
    restore: (record, said) =>
      keeps.adopting(() => apply((state) => change.restored(state, record, said)), said),
    undo: keeps.undo,
    redo: keeps.redo,
    mark: (topic, as) =>
      keeping(() => apply((state) => withLearnt(state, change.mark(state, topic, as)))),
    tick: (block, isDone) => keeping(() => apply((state) => tick(state, block, isDone))),
    setToday: (day) => apply(({ clock }) => (clock.today === day ? {} : { clock: { today: day } })),
    aim: (target) => keeping(() => apply((state) => change.aim(state, target))),
    wish: (wishes) => keeping(() => apply((state) => change.wish(state, wishes))),
    setTimes: (times) => keeping(() => apply((state) => change.setTimes(state, times))),
    beginPlacement: () => apply(placing.begin),
    reply: (answer) => apply((state) => placing.reply(state, { kind: "answer", ...answer })),
    unreply: () => apply(placing.unreply),
    takePlacement: () => keeping(() => apply(placing.take)),
    leavePlacement: () => apply(placing.leave),
    ...routeActions(apply, (step) => keeping(() => apply(step))),
    showWayTab: (wayTab) => apply(() => ({ wayTab })),
    showTakeAway: (takingAway) => apply(() => ({ takingAway })),
    showCheck: (checking) => apply(() => ({ checking })),
    show: (view) => apply((state) => change.show(state, view)),
    look: (lens) => apply((state) => look(state, lens)),
    ...choiceActions(apply, saved),
    showColumn: (column) => apply((state) => change.showColumn(state, column)),
    setSheet: (height) => apply((state) => change.setSheet(state, height)),
    dismissNotice: () => apply(() => change.dismissNotice),
    announce: (announcement) => apply(() => ({ announcement })),
  };

  askPlanner(store, planner);
  const { getState, getInitialState, subscribe } = store;
  return { getState, getInitialState, subscribe, actions };
}

function chosenBefore(saved: SavedLearner): Pick<ExplorerState, "theme" | "characterKeys"> {
  return { theme: saved.theme(), characterKeys: saved.characterKeys() };
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
    for (const subject of subjects) ask(subject, questions[subject]);
  });
}

import type { Curriculum, Topic } from "../core/model/curriculum.ts";
import type { TopicId } from "../core/model/ids.ts";
import type { Learner, Mark } from "../core/model/learner.ts";
import { movesOf, topicsById } from "../core/model/topic-lookup.ts";
import { blockedReason } from "../formats/export/blocked-reason.ts";
import type { Aim } from "./aim.ts";
import { followMoves } from "./follow-moves.ts";
import { noHistory, type Said, type Turn } from "./history.ts";
import { knowledgeOf, standingOf } from "./knowledge.ts";
import { clearLens } from "./lens.ts";
import { withList, without } from "./listing.ts";
import { sameRecord } from "./merged.ts";
import { wayQuestion } from "./open-questions.ts";
import { orderTitle } from "./order-title.ts";
import { shownWith } from "./own.ts";
import { placementWords } from "./placing.ts";
import type { Asked, Subject } from "./planner/questions.ts";
import { onAim } from "./route/route-changes.ts";
import { noRoute } from "./route/route-state.ts";
import type { Recalled } from "./saved-learner.ts";
import { type LearnerRecord, recordOf } from "./saved-record.ts";
import {
  type Column,
  type ExplorerState,
  isWholeOf,
  type OpenCurriculum,
  type Opening,
  openCurriculum,
  type Sheet,
  type SheetHeight,
  type Theme,
  type ViewName,
} from "./state.ts";
import type { Times } from "./times.ts";
import { isPassing, targetTitle, wayOf } from "./way.ts";
import type { Wishes } from "./wishes.ts";

type Change = Partial<ExplorerState>;

/** A curriculum arrived, or could not be read. `recalled` is what was kept for the person. */
export function opened(
  { words }: ExplorerState,
  opening: Opening,
  recalled: Recalled | undefined,
): Change {
  if (opening.status === "loading") return { opening };
  if (opening.status === "broken") {
    return { opening, announcement: words.said.cannotBeShown(opening.problems.length) };
  }
  const { title, topics } = opening.open.curriculum;
  return {
    opening,
    ...(recalled && { ...recordOf(recalled), own: recordOf(recalled) }),
    history: noHistory,
    notice: recalled?.notice,
    selected: undefined,
    sent: undefined,
    answers: {},
    placement: undefined,
    lens: clearLens,
    route: noRoute,
    unspoken: undefined,
    announcement: words.said.opened(title, words.units.topics(topics.length)),
  };
}

/**
 * The texts that an abridged curriculum had left out arrived, or could not be read. All else stays
 * as it is. Texts of other topics belong to another edition of the site: a page that mixed them
 * would be neither.
 */
export function completed({ opening }: ExplorerState, whole: Opening): Change {
  if (opening.status !== "open" || opening.open.whole === undefined) return {};
  if (whole.status !== "open" || !isWholeOf(opening, whole)) return { notice: "noTexts" };
  const { layouts } = opening.open;
  const more = whole.open.layouts.filter(
    ({ aspect }) => !layouts.some((has) => has.aspect === aspect),
  );
  return { opening: { ...whole, open: { ...whole.open, layouts: [...layouts, ...more] } } };
}

/**
 * The open curriculum was changed by its author, or its map is complete now. What is kept for the person, and what is selected,
 * goes on with topics that were renamed or became one; all else stays as it is.
 */
export function edited(state: ExplorerState, open: OpenCurriculum): Change {
  const { curriculum } = open;
  const { selected } = state;
  const now = selected && (movesOf(curriculum).get(selected) ?? selected);
  return {
    opening: { status: "open", open },
    ...followMoves(curriculum, recordOf(state)),
    own: followMoves(curriculum, state.own),
    selected: now && topicsById(curriculum).has(now) ? now : undefined,
  };
}

/** Something kept may have been changed in another window. */
export function recalledAgain(state: ExplorerState, record: LearnerRecord): Change {
  if (sameRecord(state.own, record)) return {};
  return { ...taken(state, record), announcement: state.words.said.fromOtherWindow };
}

/** What is kept is this now. Questions about a goal that is no longer the goal end. */
export function taken(state: ExplorerState, record: LearnerRecord): Change {
  const change = { ...shownWith(state, record), own: record };
  return change.target === state.target ? change : { ...change, placement: undefined };
}

/** All that is kept is this from now on, for the reason that `said` tells. */
export function restored(state: ExplorerState, record: LearnerRecord, said: Said): Change {
  const announcement = state.words.said.sentence(said(state.words));
  return { ...taken(state, record), unspoken: undefined, announcement };
}

/** Something was undone or done again, as `said` tells in a sentence. */
export function turned(state: ExplorerState, { history, record }: Turn, said: string): Change {
  return { ...taken(state, record), history, unspoken: undefined, announcement: said };
}

/** Selects a topic, or nothing. A topic the curriculum does not have changes nothing. */
export function select(state: ExplorerState, id: TopicId | undefined): Change {
  if (id === undefined) {
    const height = state.target ? state.sheet.height : "low";
    return { selected: undefined, sheet: { shows: "goal", height }, announcement: "" };
  }
  const found = topicIn(state, id);
  if (!found) return {};
  const { said, standings } = state.words;
  const standing = standings[standingOf(found.curriculum, state.learner, found.topic)];
  const number = wayOf(state)?.numbers.get(id);
  const step = number === undefined ? "" : ` ${said.step(number)}`;
  return {
    selected: id,
    sheet: raised(state.sheet, "topic"),
    announcement: `${said.topicIs(found.topic.title, standing)}${step}`,
  };
}

/** Marks a topic, or with undefined takes its mark away. */
export function mark(state: ExplorerState, id: TopicId, as: Mark | undefined): Change {
  const found = topicIn(state, id);
  if (!found) return {};
  const marks = new Map(state.learner.marks);
  if (as === undefined) marks.delete(id);
  else marks.set(id, as);
  const learner = { marks };
  const list = as === "aside" ? withList(state, without(state.list, id)) : {};
  const { curriculum, topic } = found;
  const { said: words, standings } = state.words;
  const standing = standings[standingOf(curriculum, learner, topic)];
  const brought = broughtAlong(curriculum, state.learner, learner, id);
  const said =
    brought > 0
      ? words.topicIsWith(topic.title, standing, brought)
      : words.topicIs(topic.title, standing);
  if (state.target) return { learner, ...list, unspoken: said };
  const ready = words.readyToLearn(knowledgeOf(curriculum, learner).ready.size);
  return { learner, ...list, announcement: `${said} ${ready}` };
}

/** How many topics became known together with the one that was marked. */
function broughtAlong(
  curriculum: Curriculum,
  before: Learner,
  after: Learner,
  id: TopicId,
): number {
  const { known } = knowledgeOf(curriculum, before);
  return [...knowledgeOf(curriculum, after).known].filter(
    (topic) => topic !== id && !known.has(topic),
  ).length;
}

/** Makes something the goal, or with undefined leaves the goal. */
export function aim(state: ExplorerState, target: Aim | undefined): Change {
  if (!openCurriculum(state)) return {};
  const left = { ...onAim(state), target, placement: undefined };
  if (!target) return { ...left, unspoken: undefined, announcement: state.words.said.noGoal };
  return { ...left, sheet: raised(state.sheet, "goal"), unspoken: "" };
}

/** Changes how the way is to be. */
export function wish(state: ExplorerState, wishes: Partial<Wishes>): Change {
  const wished = { ...state, wishes: { ...state.wishes, ...wishes } };
  if (wayQuestion(state) === wayQuestion(wished)) return { wishes: wished.wishes };
  return { wishes: wished.wishes, unspoken: newOrder(state, wished) };
}

/** The name of an order that the way is to have from now on, as a sentence; nothing when it stays. */
function newOrder(before: ExplorerState, after: ExplorerState): string {
  const curriculum = openCurriculum(after);
  const { by } = after.wishes;
  if (!curriculum || by === before.wishes.by) return "";
  return after.words.said.sentence(orderTitle(after.words, curriculum, by));
}

/** Changes when there is time. */
export function setTimes(state: ExplorerState, times: Partial<Times>): Change {
  return { times: { ...state.times, ...times } };
}

/** The planner said something. What waited to be spoken of is spoken of now. */
export function answered<Chosen extends Subject>(
  state: ExplorerState,
  subject: Chosen,
  question: Asked[Chosen]["question"],
  answer: Asked[Chosen]["answer"],
): Change {
  const next = { ...state, answers: { ...state.answers, [subject]: { question, answer } } };
  if (subject === "placement") return { answers: next.answers, announcement: placementWords(next) };
  const answers = subject === "way" && isPassing(state, next) ? state.answers : next.answers;
  if (subject !== "way" || state.unspoken === undefined) return { answers };
  return { answers, unspoken: undefined, announcement: outlook(next, state.unspoken) };
}

/** What just happened, and how far the goal is now. */
function outlook(state: ExplorerState, said: string): string {
  const curriculum = openCurriculum(state);
  const way = wayOf(state);
  if (!curriculum || !state.target || !way) return said;
  const { said: words, units } = state.words;
  const blocked = way.answer?.path.plan.blocked ?? [];
  if (said === "") {
    const title = targetTitle(state.words, curriculum, state.target);
    const length = units.spokenHours(way.hours);
    const reasons = blocked.map((one) => blockedReason(state.words, curriculum, one)).join(" ");
    return `${words.theWayTo(title, units.topics(way.steps.length), length)} ${reasons}`.trim();
  }
  if (blocked.length > 0) return `${said} ${words.goalCannotBeReached}`;
  return `${said} ${way.steps.length === 0 ? words.goalIsReached : words.toGo(way.steps.length)}`;
}

/** Turns to the map or the outline. On a narrow screen the outline gets the room. */
export function show(state: ExplorerState, view: ViewName): Change {
  return { view, sheet: view === "outline" ? { ...state.sheet, height: "low" } : state.sheet };
}

export function setTheme({ words }: ExplorerState, theme: Theme): Change {
  return { theme, announcement: words.said.theme[theme] };
}

/** Brings a column into the sheet of a narrow screen. */
export function showColumn(state: ExplorerState, shows: Column): Change {
  return { sheet: raised(state.sheet, shows) };
}

export function setSheet(state: ExplorerState, height: SheetHeight): Change {
  return { sheet: { ...state.sheet, height } };
}

export const dismissNotice: Change = { notice: undefined };

/** The sheet with a column that is to be seen. */
function raised({ height }: Sheet, shows: Column): Sheet {
  return { shows, height: height === "low" ? "half" : height };
}

function topicIn(
  state: ExplorerState,
  id: TopicId,
): { readonly curriculum: Curriculum; readonly topic: Topic } | undefined {
  const curriculum = openCurriculum(state);
  const topic = curriculum && topicsById(curriculum).get(id);
  return topic && { curriculum, topic };
}

import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { type Learner, type Mark, markedAsKnown } from "../../core/model/learner.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import type { Target } from "../../core/planning/target.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";
import { wayOf } from "../way.ts";
import { type Asking, noRoute, type RouteState, targetKey } from "./route-state.ts";

type Change = Partial<ExplorerState>;

/** What changes about the route when another goal is chosen, or none. */
export function onAim({ journey, learner }: ExplorerState): Change {
  return { journey: { ...journey, since: markedAsKnown(learner) }, route: noRoute };
}

/**
 * Asks what the learner knows already of a goal just chosen: not when they said so for this goal
 * before, nor when their marks say it.
 */
export function asking(state: ExplorerState, target: Target): RouteState {
  const isTold = state.journey.told.has(targetKey(target)) || state.learner.marks.size > 0;
  return { ...state.route, asking: isTold ? undefined : "ways" };
}

/** Turns to another way of telling what is known. */
export function ask(state: ExplorerState, asking: Asking): Change {
  return state.target ? { route: { ...state.route, asking } } : {};
}

/** The learner said what they know: from here the way begins. */
export function told({ journey, route, target }: ExplorerState, learner: Learner): Change {
  const told = new Set(journey.told);
  if (target) told.add(targetKey(target));
  return {
    journey: { ...journey, told, since: markedAsKnown(learner) },
    route: { ...route, asking: undefined },
  };
}

/** Goes to a step of the way, or with undefined leaves the walk. What is no step changes nothing. */
export function walkTo(state: ExplorerState, place: TopicId | undefined): Change {
  if (place === state.route.place) return {};
  if (place !== undefined && !wayOf(state)?.numbers.has(place)) return {};
  const selected = place === undefined ? state.selected : undefined;
  return { route: { ...state.route, place }, selected };
}

/** Takes a step to be known, without marking it; with undefined no longer. */
export function suppose(state: ExplorerState, supposed: TopicId | undefined): Change {
  return { route: { ...state.route, supposed } };
}

/** Ticks a self-check off, or takes the tick back. */
export function tickCheck({ journey }: ExplorerState, topic: TopicId, check: number): Change {
  const places = new Set(journey.ticks.get(topic));
  if (!places.delete(check)) places.add(check);
  const ticks = new Map(journey.ticks);
  if (places.size > 0) ticks.set(topic, places);
  else ticks.delete(topic);
  return { journey: { ...journey, ticks } };
}

/**
 * Marks several topics as known, or says that they are not: then whatever is marked and cannot be
 * known without one of them loses its mark, too.
 */
export function know(
  state: ExplorerState,
  topics: readonly TopicId[],
  isKnown: boolean,
  what: string,
): Change {
  const curriculum = openCurriculum(state);
  if (!curriculum) return {};
  const marks = new Map<TopicId, Mark>(state.learner.marks);
  if (isKnown) for (const topic of topics) marks.set(topic, "known");
  else for (const topic of impliersOf(curriculum, state.learner, topics)) marks.delete(topic);
  const { route } = state.words;
  const gone = state.learner.marks.size - marks.size;
  const unspoken = isKnown ? route.markedKnown(what) : route.markedNotKnown(what, gone);
  return { learner: { marks }, unspoken };
}

/** The marked topics that cannot be known without one of these, these themselves among them. */
function impliersOf(
  curriculum: Curriculum,
  learner: Learner,
  topics: readonly TopicId[],
): TopicId[] {
  return [...markedAsKnown(learner)].filter((marked) => {
    const implied = impliedKnown(curriculum, new Set([marked]));
    return topics.some((topic) => implied.has(topic));
  });
}

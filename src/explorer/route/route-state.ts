import type { TopicId } from "../../core/model/ids.ts";
import type { Aim } from "../aim.ts";

/** What is kept of how the way was begun and gone. */
export interface Journey {
  /** The goals for which the learner said what they know already, each by its `targetKey`. */
  readonly told: ReadonlySet<string>;
  /** What was marked as known when the way was begun: it was not learnt on the way. */
  readonly since: ReadonlySet<TopicId>;
  /** The self-checks of topics that were ticked off, by their places. */
  readonly ticks: ReadonlyMap<TopicId, ReadonlySet<number>>;
}

/** How it is found out what the learner knows: they choose a way of telling, or tick areas. */
export type Asking = "ways" | "areas";

/** Everything about walking the way that is no part of the way itself. */
export interface RouteState {
  /** The question about what is known already that stands open. */
  readonly asking: Asking | undefined;
  /** The step looked at while the way is walked along. */
  readonly place: TopicId | undefined;
  /** What is taken to be known, to see what that would save. */
  readonly supposed: TopicId | undefined;
}

export const newJourney: Journey = { told: new Set(), since: new Set(), ticks: new Map() };

export const noRoute: RouteState = {
  asking: undefined,
  place: undefined,
  supposed: undefined,
};

/** One word for a target, the same for equal targets. */
export function targetKey(target: Aim): string {
  if (target.kind === "list") return "list";
  return target.kind === "goal" ? `goal:${target.goal}` : `topic:${target.topic}`;
}

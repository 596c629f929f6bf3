import type { TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import { plainRoute, type RouteSight } from "./route-sight.ts";

/** Everything about a learner and the moment that changes how the map looks, never where things stand. */
export interface Sight {
  readonly marks: ReadonlyMap<TopicId, Mark>;
  /** What is known, implied knowledge included. */
  readonly known: ReadonlySet<TopicId>;
  readonly ready: ReadonlySet<TopicId>;
  readonly selected: TopicId | undefined;
  /** Each planned topic's number, from 1. */
  readonly steps: ReadonlyMap<TopicId, number>;
  readonly goals: ReadonlySet<TopicId>;
  readonly route: RouteSight;
}

/** Nobody's sight: the map as it is printed. */
export const plainSight: Sight = {
  marks: new Map(),
  known: new Set(),
  ready: new Set(),
  selected: undefined,
  steps: new Map(),
  goals: new Set(),
  route: plainRoute,
};

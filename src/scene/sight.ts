import type { TopicId } from "../core/model/ids.ts";
import type { Mark } from "../core/model/learner.ts";
import { english, type Words } from "../language/english.ts";
import type { Heat } from "./heat.ts";
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
  /** The topics that filters let through; the others are faded. */
  readonly among?: ReadonlySet<TopicId> | undefined;
  /** The only topics in the picture. */
  readonly only?: ReadonlySet<TopicId> | undefined;
  /** Whether each topic says which documents cover it. */
  readonly documents?: boolean;
  /** How topics and areas are shaded, instead of in the colours of the areas. */
  readonly heat?: Heat | undefined;
  /** What the learner wants to learn some day. */
  readonly list: ReadonlySet<TopicId>;
  readonly route: RouteSight;
  /** The words that are written on the map. */
  readonly words: Words;
}

/** Nobody's sight: the map as it is printed. */
export const plainSight: Sight = {
  marks: new Map(),
  known: new Set(),
  ready: new Set(),
  selected: undefined,
  steps: new Map(),
  goals: new Set(),
  list: new Set(),
  route: plainRoute,
  words: english,
};

import type { TopicId } from "../core/model/ids.ts";

/** How far a route has been gone, and where on it one looks. */
export interface RouteSight {
  /** The step that stands out: the next to be learnt or, while the route is walked, the one looked at. */
  readonly current: TopicId | undefined;
  /** Topics of the route that were learnt since the goal was set. They have no number any more. */
  readonly finished: ReadonlySet<TopicId>;
  /** While the route is walked, the numbers of the steps below this one count as behind. */
  readonly walkedTo: number | undefined;
}

export const plainRoute: RouteSight = {
  current: undefined,
  finished: new Set(),
  walkedTo: undefined,
};

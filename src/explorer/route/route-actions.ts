import type { TopicId } from "../../core/model/ids.ts";
import type { Target } from "../../core/planning/target.ts";
import { aim } from "../actions.ts";
import type { ExplorerState } from "../state.ts";
import * as change from "./route-changes.ts";
import type { Asking } from "./route-state.ts";

/** What can be done to the route besides changing the way. Each is explained in `route-changes.ts`. */
export interface RouteActions {
  /** Makes something the goal and asks, where that is not told yet, what is known already. */
  begin(target: Target): void;
  ask(asking: Asking): void;
  /** Ends the asking: the marks say what is known. */
  endAsking(): void;
  /** `what` is what the topics are together called. */
  know(topics: readonly TopicId[], isKnown: boolean, what: string): void;
  walkTo(place: TopicId | undefined): void;
  suppose(topic: TopicId | undefined): void;
  tickCheck(topic: TopicId, check: number): void;
}

type Apply = (step: (state: ExplorerState) => Partial<ExplorerState>) => void;

/** The actions, given how a change is made and how one is made that is to be kept. */
export function routeActions(apply: Apply, keep: Apply): RouteActions {
  return {
    begin: (target) =>
      keep((state) => {
        const aimed = { ...state, ...aim(state, target) };
        return { ...aimed, route: change.asking(aimed, target) };
      }),
    ask: (asking) => apply((state) => change.ask(state, asking)),
    endAsking: () => keep((state) => change.told(state, state.learner)),
    know: (topics, isKnown, what) => keep((state) => change.know(state, topics, isKnown, what)),
    walkTo: (place) => apply((state) => change.walkTo(state, place)),
    suppose: (topic) => apply((state) => change.suppose(state, topic)),
    tickCheck: (topic, check) => keep((state) => change.tickCheck(state, topic, check)),
  };
}

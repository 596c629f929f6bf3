import type { Curriculum } from "../../core/model/curriculum.ts";
import type { TopicId } from "../../core/model/ids.ts";
import { remembered } from "../../core/model/remembered.ts";
import { impliedKnown } from "../../core/planning/known.ts";
import type { RouteSight } from "../../scene/route-sight.ts";
import { plainRoute } from "../../scene/route-sight.ts";
import { type ExplorerState, openCurriculum } from "../state.ts";
import { type Way, wayOf } from "../way.ts";

/** The step to be learnt next. */
export function currentStep(way: Way | undefined): TopicId | undefined {
  return way?.steps[0]?.topic;
}

/** How far the way has been gone and where on it one looks, as the map shows it. */
export function seenRoute(state: ExplorerState): RouteSight {
  const curriculum = openCurriculum(state);
  const way = wayOf(state);
  if (!curriculum || !way) return plainRoute;
  const { journey, route } = state;
  const { place } = route;
  const walkedTo = place && way.numbers.get(place);
  return {
    current: walkedTo === undefined ? currentStep(way) : place,
    finished: finishedOf(curriculum)(way)(journey.since),
    walkedTo,
  };
}

/** What of the way was learnt since it was begun. */
const finishedOf = remembered((curriculum: Curriculum) =>
  remembered((way: Way) =>
    remembered((since: ReadonlySet<TopicId>): ReadonlySet<TopicId> => {
      const before = impliedKnown(curriculum, since);
      return new Set(way.done.filter((topic) => !before.has(topic)));
    }),
  ),
);

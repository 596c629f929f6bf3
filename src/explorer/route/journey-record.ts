import * as v from "valibot";
import { TopicId } from "../../core/model/ids.ts";
import type { Journey } from "./route-state.ts";

const topicId = v.pipe(v.string(), v.transform(TopicId));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is kept of a journey. */
export const journeyRecord = v.optional(
  v.pipe(
    v.object({
      told: v.array(v.string()),
      since: v.array(topicId),
      ticks: v.array(v.tuple([topicId, v.array(place)])),
    }),
    v.transform(
      ({ told, since, ticks }): Journey => ({
        told: new Set(told),
        since: new Set(since),
        ticks: new Map(ticks.map(([topic, places]) => [topic, new Set(places)])),
      }),
    ),
  ),
);

/** The part of a record that `journeyRecord` reads back; nothing for a journey not begun. */
export function writtenJourney(journey: Journey) {
  const { told, since, ticks } = journey;
  if (told.size + since.size + ticks.size === 0) return undefined;
  return {
    told: [...told],
    since: [...since],
    ticks: [...ticks].map(([topic, places]) => [topic, [...places]]),
  };
}

/** A journey under the ids of today. */
export function presentJourney(
  moves: ReadonlyMap<TopicId, TopicId>,
  { told, since, ticks }: Journey,
): Journey {
  const present = (id: TopicId) => moves.get(id) ?? id;
  return {
    told,
    since: new Set([...since].map(present)),
    ticks: new Map([...ticks].map(([topic, places]) => [present(topic), places])),
  };
}
